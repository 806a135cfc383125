import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedPictures } from '#collections/stories';
import type { Photo } from '#loading/photos/photos';
import { photoOf, publishedBytes } from '#loading/photos/published-photos';

export const getStaticPaths = (async () => {
  const files = await Promise.all(
    [...(await publishedPictures())].map(async ([file, { isShared }]) => filesOf(await photoOf(file), isShared)),
  );
  return [...new Map(files.flat().map((props) => [props.variant.name, props])).values()].map((props) => ({
    params: { name: props.variant.name },
    props,
  }));
}) satisfies GetStaticPaths;

/** A picture that stands only within a text needs no card to share. */
function filesOf(photo: Photo, isShared: boolean) {
  const variants = photo.variants.filter(({ use }) => isShared || use === 'page');
  return variants.map((variant) => ({ photo, variant }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await publishedBytes(props.photo, props.variant));
