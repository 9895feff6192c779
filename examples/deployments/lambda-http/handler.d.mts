/** The fields of an HTTP API event, payload format 2.0, that the handler reads. */
export interface HttpEvent { routeKey: string; requestContext: { timeEpoch: number }; body?: string; isBase64Encoded?: boolean }
export function handler(event: HttpEvent): Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;
