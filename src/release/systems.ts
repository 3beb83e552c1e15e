import type { ReleasedRisk, ReleaseFiles } from "../domain/release.ts";
import type { ReportRisk, ReportSystem } from "../domain/report.ts";

/** A system as it is released: what its manifest and its criteria were, and on what each of its risks stands. */
export function systemPart(
  { id, path, risks }: ReportSystem,
  released: readonly ReleasedRisk[],
  { manifests }: ReleaseFiles,
) {
  const { digest = "", criteria = "", register } = manifests.get(path) ?? {};
  const own = new Map(released.flatMap((one) => (one.system === id ? [[one.risk, one] as const] : [])));
  const manifest = { path, digest };
  return {
    id,
    manifest,
    ...(register === undefined ? {} : { register }),
    criteria,
    risks: risks.map((risk) => riskPart(risk, own.get(risk.id))),
  };
}

function riskPart({ id, owner, status, inherent, residual, effective }: ReportRisk, stands: ReleasedRisk | undefined) {
  return {
    id,
    owner,
    status,
    inherent: inherent?.level ?? null,
    residual: residual?.level ?? null,
    effective: effective.level,
    treatedBy: stands?.ground ?? null,
    until: stands?.until ?? null,
    because: stands?.because ?? "it is closed",
    evidence: stands?.evidence ?? [],
  };
}
