type Absent<T> = { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> }
type Certain<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] }

/** The same without the fields that are undefined: what is unknown has no field at all. */
export function present<T extends object>(fields: T): Absent<T> & Certain<T> {
  // Object.fromEntries cannot know which of the keys are left.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Absent<T> & Certain<T>
}
