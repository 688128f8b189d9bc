/** Makes of Chromium's tagged PDF one that is both PDF/A-3a and PDF/UA-1, with the data attached. */
import { AFRelationship, PDFDocument } from 'pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { addMetadata, type PdfFacts } from './metadata.ts';
import { mendStructure } from './structure.ts';

/** A file that the PDF carries. */
export interface Attached {
  file: string;
  bytes: Uint8Array;
  mediaType: string;
  description: string;
}

/** @returns the same bytes for the same PDF, facts and file */
export async function conform(
  bytes: Uint8Array,
  facts: PdfFacts,
  attached: Attached,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const at = new Date(`${facts.date}T00:00:00Z`);
  mendStructure(pdf);
  markArtifacts(pdf);
  await pdf.attach(attached.bytes, attached.file, {
    mimeType: attached.mediaType,
    description: attached.description,
    creationDate: at,
    modificationDate: at,
    afRelationship: AFRelationship.Data,
  });
  addMetadata(pdf, facts, bytes);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
