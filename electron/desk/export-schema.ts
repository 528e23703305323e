import { z } from 'zod';
import type { ExportOrder, PackageOrder, PaperOrder } from '../../core/api';
import type { OwnProfile } from '../../core/profile/own-profile';
import { PAPER_KINDS } from '../../core/variant/paper-kinds';
import { SECRECY, URGENCY, type DocumentElements } from '../../core/variant/elements';

const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((text) => !text.includes('\0'), 'must not hold a null character');
const line = z.string().max(500);
const id = z.string().min(1).max(200);

/** 公文要素 as the window sends them. */
export const documentElements = z.object({
  serial: line,
  secrecy: z.enum(SECRECY),
  secrecyTerm: line,
  urgency: z.enum(URGENCY),
  mark: line,
  signers: z.array(line).max(40),
  sealed: z.boolean(),
  note: line,
  annexes: z.array(z.object({ title: line, text: z.string().max(2_000_000) })).max(100),
  copyTo: z.string().max(5000),
  printer: line,
  printedOn: line,
  copies: z.record(
    id,
    z.object({
      title: line.exactOptional(),
      addressee: line.exactOptional(),
      number: line.exactOptional(),
      signature: line.exactOptional(),
      header: line.exactOptional(),
    }),
  ),
  choice: z.object({
    variants: z.array(id).max(50),
    profile: id,
    package: z.boolean(),
    papers: z.array(z.enum(PAPER_KINDS)).max(10),
    zip: z.boolean(),
  }),
}) satisfies z.ZodType<DocumentElements>;

export const ownProfile = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/u),
  name: z.string().min(1).max(60),
  values: z.record(z.string().max(60), z.union([z.string().max(60), z.number(), z.boolean()])),
}) satisfies z.ZodType<OwnProfile>;

export const exportOrder = z.object({
  path,
  variant: id,
  newFolder: z.boolean().exactOptional(),
  profile: id.exactOptional(),
  open: z.array(z.string().max(1000)).max(5000).exactOptional(),
  reason: z.string().max(2000).exactOptional(),
}) satisfies z.ZodType<ExportOrder>;

export const packageOrder = z.object({
  folder: path,
  files: z
    .array(
      z.object({
        file: z
          .string()
          .min(1)
          .max(255)
          .regex(/^[^/\\]+$/u),
        variant: line,
      }),
    )
    .max(100),
  zip: z.boolean().exactOptional(),
}) satisfies z.ZodType<PackageOrder>;

export const paperOrder = z.object({
  path,
  newFolder: z.boolean().exactOptional(),
  kind: z.enum(PAPER_KINDS),
}) satisfies z.ZodType<PaperOrder>;
