import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentFeedSource } from '#collections/feed-source';
import { feedDocuments } from '#feeds/feed-documents';

export const getStaticPaths = (async () => {
  const documents = feedDocuments(await currentFeedSource());
  return documents.map(({ file, text }) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text());
