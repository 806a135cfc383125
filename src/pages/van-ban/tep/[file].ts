import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentEdition } from '#collections/edition';
import { servedAttachment } from '#loading/disk/attachments';

export const getStaticPaths = (async () => {
  const { bulletin } = await currentEdition();
  const files = new Set(bulletin.documents.flatMap(({ file }) => file ?? []));
  return [...files].map((path) => ({ params: { file: path.split('/').at(-1)! }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response((await servedAttachment(props.path)).bytes);
