import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentEdition } from '#collections/edition';
import { dataFiles } from '#feeds/data-files';

export const getStaticPaths = (async () => {
  const files = dataFiles((await currentEdition()).shared);
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text);
