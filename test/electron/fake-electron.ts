import { EventEmitter } from 'node:events';

/** What a fake Electron was told. */
export interface Kept {
  paths: Record<string, string>;
  windows: FakeWindow[];
  schemes: any[];
  page: { scheme: string } | undefined;
  menu: any[];
  errors: string[];
  exitCode: number | undefined;
  hasLock: boolean;
  sandboxed: boolean;
  quits: number;
  /** Given to Chromium’s command line. */
  switches: Record<string, string | undefined>;
  /** Questions asked by message boxes that do not stop the program. */
  questions: any[];
  invoke(name: string, event: object, ...args: unknown[]): unknown;
}

/** A window that is never drawn. */
export class FakeWindow extends EventEmitter {
  destroyed = false;
  focused = 0;
  loaded = '';
  sent: [string, any][] = [];
  webContents: any = Object.assign(new EventEmitter(), {
    send: (name: string, event: unknown) => void this.sent.push([name, event]),
    isCrashed: () => false,
    reload: () => undefined,
    mainFrame: { url: 'app://shufa/' },
  });

  constructor(readonly options: any) {
    super();
  }

  async loadURL(url: string): Promise<void> {
    this.loaded = url;
  }

  focus(): void {
    this.focused += 1;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }

  isDestroyed = () => this.destroyed;
  isMinimized = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });

  /** As the person's click on the close button. */
  closeByHand(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }
}

/** The parts of Electron that the desktop shell touches, for a program in `folder`. */
export function fakeElectron(folder: string): { electron: any; kept: Kept } {
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const kept: Kept = {
    paths: {},
    windows: [],
    schemes: [],
    page: undefined,
    menu: [],
    errors: [],
    exitCode: undefined,
    hasLock: true,
    sandboxed: false,
    quits: 0,
    switches: {},
    questions: [],
    invoke: (name, event, ...args) => handlers.get(name)!(event, ...args),
  };
  const nothing = () => undefined;
  const electron = {
    app: Object.assign(new EventEmitter(), {
      isPackaged: false,
      getAppPath: () => folder,
      getVersion: () => '9.9.9',
      setPath: (name: string, path: string) => void (kept.paths[name] = path),
      commandLine: { appendSwitch: (name: string, value?: string) => void (kept.switches[name] = value) },
      enableSandbox: () => void (kept.sandboxed = true),
      requestSingleInstanceLock: () => kept.hasLock,
      whenReady: () => Promise.resolve(),
      quit: () => void (kept.quits += 1),
      exit: (code: number) => void (kept.exitCode = code),
    }),
    BrowserWindow: class extends FakeWindow {
      constructor(options: unknown) {
        super(options);
        kept.windows.push(this);
      }
    },
    Menu: { buildFromTemplate: (menu: any[]) => (kept.menu = menu), setApplicationMenu: nothing },
    dialog: {
      showErrorBox: (_: string, text: string) => void kept.errors.push(text),
      showMessageBox: async (...args: any[]) => (kept.questions.push(args.at(-1)), { response: 0 }),
    },
    ipcMain: Object.assign(new EventEmitter(), {
      handle: (name: string, handler: (...args: unknown[]) => unknown) => void handlers.set(name, handler),
    }),
    protocol: {
      registerSchemesAsPrivileged: (schemes: any[]) => (kept.schemes = schemes),
      handle: (scheme: string) => (kept.page = { scheme }),
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    session: {
      defaultSession: Object.assign(new EventEmitter(), {
        webRequest: { onBeforeRequest: nothing },
        setPermissionRequestHandler: nothing,
        setPermissionCheckHandler: nothing,
        setDevicePermissionHandler: nothing,
        setSpellCheckerEnabled: nothing,
        setSpellCheckerLanguages: nothing,
      }),
    },
    shell: { showItemInFolder: nothing },
  };
  return { electron, kept };
}
