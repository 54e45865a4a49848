/** A table that is looked up by words of a document: one without the properties that every object has, since a text may hold `constructor`. */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
