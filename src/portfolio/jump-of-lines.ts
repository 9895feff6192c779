/** A case on a plane: how far from the threshold, what came in, and on which side it stands. */
export interface Point {
  x: number;
  y: number;
  isAbove: boolean;
}

/**
 * The least-squares fit of `y = level + slope × x + jump × isAbove`, by what is left of the step after a line is taken out of it
 * (Frisch and Waugh): no matrix is needed. Null where the points do not determine a jump.
 */
export function jumpOfLines(points: readonly Point[]): { jump: number; slope: number; standardError: number } | null {
  const step = points.map(({ isAbove }) => Number(isAbove));
  const stepLine = lineThrough(points.map(({ x }, index) => ({ x, y: step[index]! })));
  const residualStep = points.map(({ x }, index) => step[index]! - stepLine.level - stepLine.slope * x);
  const spread = residualStep.reduce((sum, left) => sum + left * left, 0);
  if (!(spread > points.length * 1e-12) || points.length < 4) return null;
  const jump = points.reduce((sum, { y }, index) => sum + y * residualStep[index]!, 0) / spread;
  const line = lineThrough(points.map(({ x, y }, index) => ({ x, y: y - jump * step[index]! })));
  const squares = points.reduce((sum, { x, y }, index) => sum + (y - jump * step[index]! - line.level - line.slope * x) ** 2, 0);
  const standardError = Math.sqrt(squares / (points.length - 3) / spread);
  return Number.isFinite(jump + line.slope + standardError) ? { jump, slope: line.slope, standardError } : null;
}

function lineThrough(points: readonly { x: number; y: number }[]): { level: number; slope: number } {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = spread === 0 ? 0 : points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return { level: meanY - slope * meanX, slope };
}
