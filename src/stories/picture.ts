/** A photo as pages print it: every address stands under the base path already. */
export interface Picture {
  /** JPEG for readers without AVIF and WebP. */
  src: string;
  /** Of the original, after rotation: for the proportions. */
  width: number;
  height: number;
  /** `srcset` values. */
  avif: string;
  webp: string;
  jpeg: string;
  /** A JPEG about 1200 px wide, for share cards. */
  share: string;
}
