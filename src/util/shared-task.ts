/**
 * A task that several callers wait for and that runs once. A caller who gives up (by `signal`) leaves the
 * others waiting; when the last one has given up, the task itself is aborted. A failed or aborted task
 * is forgotten, so that the next caller starts it again.
 */
export interface SharedTask<T> {
  get(signal?: AbortSignal): Promise<T>;
  forget(): void;
}

export function sharedTask<T>(start: (signal: AbortSignal) => Promise<T>): SharedTask<T> {
  interface Run {
    readonly promise: Promise<T>;
    readonly abort: AbortController;
    waiting: number;
    settled: boolean;
  }
  let current: Run | undefined;

  function begin(): Run {
    const abort = new AbortController();
    const run: Run = { promise: start(abort.signal), abort, waiting: 0, settled: false };
    run.promise.then(
      () => {
        run.settled = true;
      },
      () => {
        run.settled = true;
        if (current === run) current = undefined;
      },
    );
    return run;
  }

  return {
    async get(signal) {
      if (current === undefined) current = begin();
      const run = current;
      if (run.settled || signal === undefined) {
        run.waiting += 1;
        return run.promise;
      }
      run.waiting += 1;
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          run.waiting -= 1;
          if (run.waiting === 0 && !run.settled) {
            if (current === run) current = undefined;
            run.abort.abort();
          }
          reject(signal.reason);
        };
        if (signal.aborted) {
          leave();
          return;
        }
        signal.addEventListener('abort', leave, { once: true });
        run.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      });
    },
    forget() {
      current = undefined;
    },
  };
}
