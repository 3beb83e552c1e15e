/** Offsets in a text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const start = 0;
const end = 1;
const keyStart = 2;
const keyEnd = 3;
const size = 4;
const width = 5;

/** Instead of a key's range: a node is no member of a map, or was one and was refused later. */
const noKey = -1;
const dropped = -2;

/** Maps of more rows are indexed when first asked. */
const walkedRows = 64;

/**
 * Where every node of a value stands: a table in the order of the text, one row a node, a collection's row before those
 * of its parts. A row is its range, its key's range and its size: 0 for a scalar, 1 and what stands below it for a
 * collection. Rows are found by walking: documents have many nodes, and few are ever asked for.
 */
export class Places {
  private cells: Int32Array;
  private used = 0;
  private nextKeyStart = noKey;
  private nextKeyEnd = noKey;
  private readonly names = new Map<number, string>();
  private readonly lists = new Map<number, readonly number[]>();
  private readonly maps = new Map<number, ReadonlyMap<string, number>>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.cells = new Int32Array(width * (64 + Math.ceil(text.length / 20)));
  }

  /** How many rows there are: where to roll back to. */
  get length(): number {
    return this.used;
  }

  /** The range of the key whose value comes next; its name too, where the text does not show it as it is. */
  key(from: number, to: number, name?: string): void {
    this.nextKeyStart = from;
    this.nextKeyEnd = to;
    if (name !== undefined) this.names.set(this.used, name);
  }

  /** The value of the key that was to come next was refused. */
  noKey(): void {
    this.names.delete(this.used);
    this.nextKeyStart = noKey;
  }

  /** Adds the row of a node, and gives it. */
  add(from: number, to: number): number {
    const row = this.used;
    const at = row * width;
    if (at + width > this.cells.length) this.grow();
    const { cells } = this;
    cells[at] = from;
    cells[at + end] = to;
    cells[at + keyStart] = this.nextKeyStart;
    cells[at + keyEnd] = this.nextKeyEnd;
    cells[at + size] = 0;
    this.nextKeyStart = noKey;
    this.used = row + 1;
    return row;
  }

  /** Ends a collection: the rows added since its own are its parts. */
  close(row: number, to: number): void {
    this.cells[row * width + end] = to;
    this.cells[row * width + size] = this.used - row;
  }

  /** Forgets the rows from `row` on, and the key that was to come next. */
  rollBack(row: number): void {
    for (let gone = row; this.names.size > 0 && gone <= this.used; gone += 1) this.names.delete(gone);
    this.used = row;
    this.nextKeyStart = noKey;
  }

  /** Takes members of a map that was closed out of it again. */
  drop(map: number, names: ReadonlySet<string>): void {
    for (const row of this.partsOf(map)) {
      if (names.has(this.nameOf(row))) this.cells[row * width + keyStart] = dropped;
    }
  }

  range(row: number): Range {
    return { start: this.cell(row, start), end: this.cell(row, end) };
  }

  keyRange(row: number): Range | null {
    const from = this.cell(row, keyStart);
    return from < 0 ? null : { start: from, end: this.cell(row, keyEnd) };
  }

  isCollection(row: number): boolean {
    return this.cell(row, size) > 0;
  }

  /** The row of a part of a collection; `undefined` where there is none. */
  part(row: number, step: string | number): number | undefined {
    if (typeof step === "number") return this.listOf(row)[step];
    if (this.cell(row, size) > walkedRows) return this.mapOf(row).get(step);
    for (const part of this.partsOf(row)) if (this.isNamed(part, step)) return part;
    return undefined;
  }

  private *partsOf(row: number): Generator<number> {
    const behind = row + this.cell(row, size);
    for (let part = row + 1; part < behind; part += Math.max(1, this.cell(part, size))) {
      if (this.cell(part, keyStart) !== dropped) yield part;
    }
  }

  private listOf(row: number): readonly number[] {
    const known = this.lists.get(row);
    if (known !== undefined) return known;
    const parts = this.isMap(row) ? [] : [...this.partsOf(row)];
    this.lists.set(row, parts);
    return parts;
  }

  private mapOf(row: number): ReadonlyMap<string, number> {
    const known = this.maps.get(row);
    if (known !== undefined) return known;
    const parts = new Map<string, number>();
    for (const part of this.partsOf(row)) if (this.keyRange(part) !== null) parts.set(this.nameOf(part), part);
    this.maps.set(row, parts);
    return parts;
  }

  private isMap(row: number): boolean {
    return this.cell(row, size) > 1 && this.cell(row + 1, keyStart) !== noKey;
  }

  private isNamed(row: number, name: string): boolean {
    const from = this.cell(row, keyStart);
    return from >= 0 && this.nameOf(row) === name;
  }

  private nameOf(row: number): string {
    const given = this.names.get(row);
    if (given !== undefined) return given;
    const from = this.cell(row, keyStart);
    const first = this.text.charCodeAt(from);
    const quote = first === 0x22 || first === 0x27 ? 1 : 0;
    return this.text.slice(from + quote, this.cell(row, keyEnd) - quote);
  }

  private cell(row: number, column: number): number {
    return this.cells[row * width + column] ?? 0;
  }

  private grow(): void {
    const larger = new Int32Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }
}
