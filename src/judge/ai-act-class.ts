/** What a system says of its class, and what that rests on. */
export interface ClassClaim {
  readonly class: string;
  /** Of Annex III. */
  readonly points: readonly string[];
  readonly articles: readonly string[];
  readonly annexI: boolean;
  /** Whether the way out of Annex III is claimed. */
  readonly exempted: boolean;
}

/** Where class and basis contradict each other, in words. */
export function misclassed(claim: ClassClaim): string | undefined {
  const words = [...unfounded(claim), ...tooLow(claim)];
  return words.length === 0 ? undefined : words.join("; ");
}

const named = (claim: ClassClaim, article: string): readonly string[] =>
  claim.articles.filter((one) => one === article || one.startsWith(`${article}(`));

/** A class that rests on nothing that makes a system fall into it. */
function unfounded(claim: ClassClaim): readonly string[] {
  const { class: name, points, annexI } = claim;
  if (name === "high-risk" && points.length === 0 && !annexI)
    return ["it is called high-risk, and its basis names neither a point of Annex III nor Annex I"];
  if (name === "prohibited" && named(claim, "5").length === 0)
    return ["it is called prohibited, and its basis names no point of Article 5"];
  if (name === "limited" && !claim.exempted && named(claim, "50").length === 0)
    return ["it is called limited, and its basis does not name Article 50"];
  return [];
}

/** A class that is lower than its basis makes it. */
function tooLow(claim: ClassClaim): readonly string[] {
  const { class: name, points, annexI, exempted } = claim;
  const isLow = name === "minimal" || name === "limited";
  const practices = named(claim, "5");
  const said = `it is called ${name}, and its basis names`;
  return [
    ...(name !== "prohibited" && practices.length > 0 ? [`${said} Article ${practices.join(", ")}`] : []),
    ...(isLow && points.length > 0 && !exempted
      ? [`${said} Annex III ${points.join(", ")} without a way out under Article 6(3)`]
      : []),
    ...(isLow && annexI ? [`${said} Annex I`] : []),
    ...(name === "minimal" && named(claim, "50").length > 0 ? [`${said} Article 50`] : []),
  ];
}
