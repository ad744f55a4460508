import type { Language } from './language';
import type { PaneState } from './office-state';

/** A reason why the pane cannot work now, told as: what happened, what to do, what is not affected. */
export interface Problem {
  readonly heading: string;
  readonly cause: string;
  readonly steps: readonly string[];
  readonly reassurance: string;
}

export interface PaneTexts {
  /** Name of the language, in the language. */
  readonly languageName: string;
  readonly subtitle: string;
  readonly status: Readonly<Record<PaneState, string>>;
  readonly about: { readonly heading: string; readonly text: string };
  readonly tasksHeading: string;
  readonly tasks: readonly { readonly name: string; readonly text: string }[];
  readonly stage: { readonly heading: string; readonly text: string };
  readonly privacy: string;
  readonly problems: Readonly<Record<Exclude<PaneState, 'starting' | 'ready'>, Problem>>;
  readonly whatToDo: string;
  readonly retry: string;
  readonly help: string;
}

const id: PaneTexts = {
  languageName: 'Bahasa Indonesia',
  subtitle: 'Lembar Kerja Evaluasi Zona Integritas',
  status: {
    starting: 'Menghubungkan ke Excel …',
    ready: 'Terhubung dengan Excel',
    blocked: 'Tidak terhubung',
    outside: 'Tidak dibuka di Excel',
    outdated: 'Versi Excel belum didukung',
  },
  about: {
    heading: 'Apa ini?',
    text: 'LKE ZI mendampingi unit kerja dan Tim Penilai Internal dalam penilaian Zona Integritas menuju WBK dan WBBM, langsung di lembar kerja Excel.',
  },
  tasksHeading: 'Untuk apa?',
  tasks: [
    {
      name: 'Mengisi',
      text: 'Butir penilaian, pilihan jawaban, dan bobotnya sudah tersedia di lembar kerja.',
    },
    {
      name: 'Memeriksa',
      text: 'Isian yang keliru atau terlewat ditunjukkan selnya dan cara memperbaikinya.',
    },
    {
      name: 'Menilai',
      text: 'Nilai saat ini, terendah, dan tertinggi dihitung beserta syarat WBK dan WBBM.',
    },
  ],
  stage: {
    heading: 'Tahap awal',
    text: 'Pada versi ini ketiganya dijalankan dengan perintah lke oleh admin. Tombolnya di panel ini menyusul.',
  },
  privacy: 'Panel ini tidak mengirim isi lembar kerja ke mana pun.',
  problems: {
    blocked: {
      heading: 'Panel belum dapat terhubung dengan Excel',
      cause:
        'Berkas Office.js dari Microsoft tidak termuat. Biasanya karena tidak ada internet atau alamatnya diblokir jaringan kantor.',
      steps: [
        'Periksa sambungan internet di komputer ini.',
        'Minta pengelola jaringan mengizinkan appsforoffice.microsoft.com.',
        'Pilih Coba lagi.',
      ],
      reassurance: 'Lembar kerja Anda tidak berubah dan tetap dapat diisi tanpa panel ini.',
    },
    outside: {
      heading: 'Halaman ini bagian dari Excel',
      cause:
        'Panel dibuka di peramban atau di program lain, sehingga tidak ada lembar kerja yang dapat dibaca.',
      steps: ['Buka buku kerja LKE di Excel.', 'Buka tab LKE ZI pada pita.', 'Pilih Buka panel LKE.'],
      reassurance: 'Belum ada tab LKE ZI? Minta admin TI memasang add-in ini.',
    },
    outdated: {
      heading: 'Excel di komputer ini terlalu lama',
      cause: 'Panel memakai fungsi yang tersedia sejak Excel 2021 (ExcelApi 1.14).',
      steps: [
        'Perbarui Office, atau gunakan Excel 2021, Microsoft 365, atau Excel untuk web.',
        'Buka kembali panel ini.',
      ],
      reassurance: 'Lembar kerja Anda tidak berubah dan tetap dapat diisi tanpa panel ini.',
    },
  },
  whatToDo: 'Yang perlu dilakukan',
  retry: 'Coba lagi',
  help: 'Bantuan',
};

const en: PaneTexts = {
  languageName: 'English',
  subtitle: 'Zona Integritas evaluation worksheet',
  status: {
    starting: 'Connecting to Excel …',
    ready: 'Connected to Excel',
    blocked: 'Not connected',
    outside: 'Not opened in Excel',
    outdated: 'This version of Excel is not supported',
  },
  about: {
    heading: 'What is this?',
    text: 'LKE ZI helps work units and internal assessment teams with the Zona Integritas assessment towards WBK and WBBM, right in the Excel worksheet.',
  },
  tasksHeading: 'What is it for?',
  tasks: [
    { name: 'Fill', text: 'Assessment items, answer choices and weights are ready in the worksheet.' },
    { name: 'Check', text: 'Wrong or missing entries are shown with their cell and how to mend them.' },
    {
      name: 'Score',
      text: 'The current, lowest and highest score are worked out, with the WBK and WBBM thresholds.',
    },
  ],
  stage: {
    heading: 'Early stage',
    text: 'In this version an administrator does all three with the lke command. Buttons in this pane will follow.',
  },
  privacy: 'This pane sends nothing of the worksheet anywhere.',
  problems: {
    blocked: {
      heading: 'The pane cannot connect to Excel yet',
      cause:
        "Microsoft's Office.js file did not load. Usually there is no internet, or the office network blocks its address.",
      steps: [
        'Check the internet connection of this computer.',
        'Ask your network administrator to allow appsforoffice.microsoft.com.',
        'Choose Try again.',
      ],
      reassurance: 'Your worksheet is unchanged and can be filled in without this pane.',
    },
    outside: {
      heading: 'This page is part of Excel',
      cause: 'The pane was opened in a browser or another program, so there is no worksheet to read.',
      steps: [
        'Open the LKE workbook in Excel.',
        'Go to the LKE ZI tab on the ribbon.',
        'Choose Open LKE pane.',
      ],
      reassurance: 'No LKE ZI tab yet? Ask your IT administrator to install this add-in.',
    },
    outdated: {
      heading: 'Excel on this computer is too old',
      cause: 'The pane uses functions available since Excel 2021 (ExcelApi 1.14).',
      steps: [
        'Update Office, or use Excel 2021, Microsoft 365 or Excel on the web.',
        'Open this pane again.',
      ],
      reassurance: 'Your worksheet is unchanged and can be filled in without this pane.',
    },
  },
  whatToDo: 'What to do',
  retry: 'Try again',
  help: 'Help',
};

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { id, en };
