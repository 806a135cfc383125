import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentEdition } from '#collections/edition';
import { attachmentBytes } from '#loading/attachments';

export const getStaticPaths = (async () => {
  const { bulletin } = await currentEdition();
  const files = bulletin.documents.flatMap(({ file }) => file ?? []);
  return files.map((path) => ({ params: { file: path.split('/').at(-1)! }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(attachmentBytes(props.path));
