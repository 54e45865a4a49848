/** The size that page images are recognised at. */

/** Pixels per inch: measured, 250 and 300 read no better, and fewer pixels are quicker to clean. */
export const WORKING_DPI = 200;
/** A resolution this near to the working one (share of it) is left, since resampling blurs. */
export const NEAR_ENOUGH = 0.05;
/** An image with more pixels than this is refused. */
export const MOST_PIXELS = 200_000_000;
