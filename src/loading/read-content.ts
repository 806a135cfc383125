import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import { type Finding, located } from '#domain/finding';
import type { HeldBack } from '#domain/held-back';
import { expiredConsentFindings } from '#domain/integrity/consent';
import { endedContactFindings } from '#domain/integrity/contact';
import { type AnsweredFinding, withAnswers } from '#lints/answers';
import { checkedBulletin, findingsBetween, knownHosts } from '#loading/file/between-records';
import { fileNameFindings } from '#loading/checks/file-names';
import { proseFindings } from '#loading/checks/prose';
import { namedFindings } from '#loading/checks/named';
import { useFindings, type Use } from '#loading/checks/uses';
import { withdrawnFindings } from '#loading/checks/withdrawn';
import type { Workplace } from '#loading/disk/content-folder';
import { newerFormat } from '#loading/content-format';
import { contentTree } from '#loading/disk/content-tree';
import { textOfAttachment } from '#loading/disk/attachments';
import { fileDigests } from '#loading/cache/file-digests';
import { guarded } from '#loading/disk/guarded';
import { noFolder, noSite } from '#loading/disk/missing-files';
import { publishedBulletin } from '#loading/published-bulletin';
import { bulletinOf, recordsIn, type StoredRecord } from '#loading/file/stored-record';
import { onceEach } from '#loading/file/once-each';
import { linesIn } from '#loading/file/read-file';
import { inReadingOrder, notTooMany, withPatientDrafts } from '#loading/brief-findings';
import { typedReadings } from '#loading/typed-readings';
import { viewedDay } from '#loading/viewed-day';

/** A content folder, read whole: every record, and every finding of every file. */
export interface Content {
  /** What is published that day; nothing else reaches the store. */
  records: StoredRecord[];
  /** The same as one value; absent while `trang.yaml` cannot be read. */
  bulletin: Bulletin | undefined;
  findings: Finding[];
  /** What is written but not published yet. */
  held: HeldBack[];
  /** Set aside by `bo-qua`, each with the officer's reason. */
  answered: AnsweredFinding[];
}

const NOTHING: Content = { records: [], bulletin: undefined, findings: [], held: [], answered: [] };

/** What `npm run check` and the content layer both see. */
export async function readContent(place: Workplace): Promise<Content> {
  if (!existsSync(place.content)) return { ...NOTHING, findings: [noFolder(place.content)] };
  const newer = newerFormat(place.content);
  if (newer) return { ...NOTHING, findings: [newer] };
  const folder = readFolder(place);
  const { readings, records, uses, readable, today, textOf } = folder;
  const { findings: open, answered } = withAnswers(onceEach(await findingsIn(folder)), answering(records));
  const written = withPatientDrafts(open, readings);
  const view = { isPreview: place.isPreview ?? false, findings: written };
  const published = readable && today && publishedBulletin(readable, { today, ...view });
  const bulletin = published?.bulletin;
  const attached = (file: string) => textOfAttachment(place.content, file);
  const digestOf = fileDigests(place.content, folder.files);
  const gone = bulletin
    ? guarded(
        basename(place.content),
        () => withdrawnFindings({ bulletin, uses, textOf, blocksOf: folder.blocksOf, attached, digestOf }),
        alone,
      )
    : [];
  const named =
    bulletin && today
      ? guarded(basename(place.content), () => namedFindings(bulletin, { today, textOf, attached }), alone)
      : [];
  const lineIn = linesIn(textOf);
  const findings = notTooMany([...written, ...gone, ...named]).map((finding) => located(finding, lineIn));
  return {
    records: bulletin ? recordsIn(bulletin) : [],
    bulletin,
    findings: inReadingOrder(findings),
    held: published?.held ?? [],
    answered: inReadingOrder(answered),
  };
}

/** Every file read, before anything is judged. */
function readFolder(place: Workplace) {
  const { files, findings } = contentTree(place.content);
  const readings = typedReadings(place.content, files, place);
  const records = readings.flatMap(({ reading }) => reading.records);
  const uses = readings.flatMap(({ file, reading }) => reading.uses.map((use): Use => ({ ...use, from: file })));
  const readable = bulletinOf(records);
  const today = readable && viewedDay(readable.site, place.today).today;
  const texts = new Map(readings.map(({ file, text }) => [file, text]));
  const textOf = (file: string) => texts.get(file) ?? '';
  const blocks = new Map(readings.map(({ file, reading }) => [file, reading.blocks]));
  const blocksOf = (file: string) => blocks.get(file) ?? [];
  return { place, files, findings, readings, records, uses, readable, today, textOf, blocksOf };
}

async function findingsIn(folder: ReturnType<typeof readFolder>): Promise<Finding[]> {
  const { place, files, readings, records, uses, readable, today, textOf } = folder;
  const fileReadings = readings.map(({ reading }) => reading);
  const bulletin = checkedBulletin(records);
  return [
    ...folder.findings,
    ...(files.includes('trang.yaml') || folder.findings.some(({ file }) => isOfSite(file, place)) ? [] : [noSite()]),
    ...fileNameFindings(files),
    ...fileReadings.flatMap(({ findings }) => findings),
    ...(await useFindings({ ...place, hosts: knownHosts(bulletin) }, uses, files)),
    ...(readable && today
      ? [...expiredConsentFindings(readable, today), ...endedContactFindings(readable, today)]
      : []),
    ...guarded(basename(place.content), () => findingsBetween(fileReadings, textOf), alone),
    ...proseFindings(readings, bulletin, place),
  ];
}

/** A folder that cannot be read lacks no file that we know of. */
function isOfSite(file: string, { content }: Workplace): boolean {
  return file === 'trang.yaml' || file === content;
}

const alone = (finding: Finding) => [finding];

function answering(records: readonly StoredRecord[]) {
  return records.flatMap(({ record }) => ('answers' in record ? [record] : []));
}
