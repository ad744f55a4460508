import type { BookEvent } from '../book/feed';
import type { Requests } from './requests';

type Handler<Args> = (args: Args) => Promise<unknown>;

/**
 * One event of an object, as `sheet.onChanged`. A handler counts from the next sync on, and stays until it is removed
 * on the context it was added with.
 */
export class Events<Args> {
  constructor(
    private readonly requests: Requests,
    private readonly name: string,
    /** The arguments for an event of the workbook; undefined where it is about something else. */
    private readonly argsOf: (event: BookEvent) => Args | undefined,
  ) {}

  add(handler: Handler<Args>): OfficeExtension.EventHandlerResult<Args> {
    const { client } = this.requests.session;
    const { argsOf } = this;
    const registered = {
      hears: (event: BookEvent): (() => Promise<unknown>) | undefined => {
        const args = argsOf(event);
        return args && (() => handler(args));
      },
    };
    this.requests.add(`${this.name}.add`, [], () => {
      client.handlers.add(registered);
    });
    return {
      context: this.requests.context as OfficeExtension.ClientRequestContext,
      remove: () => {
        this.requests.add(`${this.name}.remove`, [], () => {
          client.handlers.delete(registered);
        });
      },
    };
  }
}

/** The events object in the type office.js gives it; its constructor is Microsoft's own business. */
export function events<Args>(
  requests: Requests,
  name: string,
  argsOf: (event: BookEvent) => Args | undefined,
): OfficeExtension.EventHandlers<Args> {
  return new Events(requests, name, argsOf) as unknown as OfficeExtension.EventHandlers<Args>;
}
