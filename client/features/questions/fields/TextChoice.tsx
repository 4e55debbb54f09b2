import type { DocumentInfo } from "../../../../contract/endpoints/schema.ts";
import { useDocuments } from "../../../api/queries.ts";
import { ChoiceField, type Option } from "./ChoiceField.tsx";
import type { FieldProps } from "./field-props.ts";

/** One of the texts, by its title. */
export function DocumentField(props: FieldProps) {
  const documents = useDocuments().data?.documents ?? [];
  const options = documents.map(({ id, title }) => ({ value: id, label: title }));
  return <ChoiceField {...props} options={inOrder(options)} />;
}

/** One of the publishers, by its name. */
export function SourceField(props: FieldProps) {
  const documents = useDocuments().data?.documents ?? [];
  return <ChoiceField {...props} options={inOrder(publishersOf(documents))} />;
}

function publishersOf(documents: readonly DocumentInfo[]): Option[] {
  const names = new Map<string, string>(
    documents.flatMap(({ source }) => (source ? [[source.id, source.name] as const] : [])),
  );
  return [...names].map(([value, label]) => ({ value, label }));
}

function inOrder(options: readonly Option[]): Option[] {
  return options.toSorted((one, other) => one.label.localeCompare(other.label));
}
