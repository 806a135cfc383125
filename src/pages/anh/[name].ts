import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedPictures } from '#collections/stories';
import { photoOf, publishedBytes } from '#loading/published-photos';

export const getStaticPaths = (async () => {
  const photos = await Promise.all((await publishedPictures()).map(photoOf));
  const files = photos.flatMap((photo) => photo.variants.map((variant) => ({ photo, variant })));
  return [...new Map(files.map((props) => [props.variant.name, props])).values()].map((props) => ({
    params: { name: props.variant.name },
    props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await publishedBytes(props.photo, props.variant));
