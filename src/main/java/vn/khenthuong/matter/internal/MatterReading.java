package vn.khenthuong.matter.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.Matter.Complainant;
import vn.khenthuong.matter.Matter.Conclusion;
import vn.khenthuong.matter.Matter.Withdrawal;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.VisibilityLevel;

/**
 * Matters as a reader sees them: that there is one, whoever sees the dossier; what it is about, readers of its papers; who complained,
 * of what, and what was answered, the agency whose matter it is. An official who is the nominee himself knows no more than that there is
 * one, wherever he works.
 */
@Component
class MatterReading {

    private final MatterRepository store;
    private final MatterRules rules;
    private final DossierAccess access;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;

    MatterReading(
            MatterRepository store,
            MatterRules rules,
            DossierAccess access,
            Nominations nominations,
            OwnDossiers ownDossiers) {
        this.store = store;
        this.rules = rules;
        this.access = access;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
    }

    List<Matter> of(DossierSnapshot dossier, Actor reader) {
        var papers = access.findPapers(reader, dossier.number()).isPresent();
        return store.of(dossier.number()).stream()
                .map(row -> shown(row, dossier, reader, papers))
                .toList();
    }

    /** Of every dossier the reader sees. */
    List<Matter> all(Actor reader) {
        var visibility = access.visibilityOf(reader);
        var readable = store.dossiers(visibility.condition(VisibilityLevel.PAPERS));
        return store.all(visibility.condition(VisibilityLevel.DOSSIER)).stream()
                .map(row -> shown(row, reader, readable))
                .toList();
    }

    boolean any(Actor reader) {
        return store.any(access.visibilityOf(reader).condition(VisibilityLevel.DOSSIER));
    }

    private Matter shown(MatterRow row, Actor reader, Set<String> readable) {
        return shown(row, nominations.require(row.dossier()), reader, readable.contains(row.dossier()));
    }

    private Matter shown(MatterRow row, DossierSnapshot dossier, Actor reader, boolean papers) {
        var mayKnow = ownDossiers.objection(List.of(dossier), reader.userId()).isEmpty();
        var own = mayKnow && rules.roleIn(row.recorder(), reader, dossier).isPresent();
        var facts = row.facts();
        var complaint = facts instanceof Complaint one ? one : null;
        var told = own || mayKnow && papers && complaint == null;
        return new Matter(
                row.id(),
                row.dossier(),
                dossier.nomineeName(),
                rules.unitName(dossier),
                facts.ground(),
                complaint == null ? null : complaint.form(),
                MatterWords.citation(facts.ground()).orElse(null),
                rules.nameOf(row.recorder(), dossier),
                row.recordedAt(),
                row.document(),
                row.due(),
                row.isOverdue(rules.today()),
                told ? authority(row) : null,
                told && facts instanceof Inspection inspection ? inspection.programme() : null,
                complaint == null ? null : complaint.receivedOn(),
                told ? facts.subject() : null,
                own && complaint != null
                        ? new Complainant(complaint.complainant(), complaint.complainantAddress())
                        : null,
                told ? row.conclusion() : withoutText(row.conclusion()),
                row.version(),
                own && row.withdrawal() == null && (row.conclusion() == null || dossier.onHold()),
                own ? row.withdrawal() : withoutReason(row.withdrawal()),
                own && row.isOpen(),
                own);
    }

    private static String authority(MatterRow row) {
        if (row.facts() instanceof Discipline discipline) {
            return discipline.authority();
        }
        return row.facts() instanceof Inspection inspection ? inspection.authority() : null;
    }

    private static Withdrawal withoutReason(Withdrawal withdrawal) {
        return withdrawal == null ? null : new Withdrawal(null, withdrawal.document(), withdrawal.at());
    }

    private static Conclusion withoutText(Conclusion conclusion) {
        return conclusion == null
                ? null
                : new Conclusion(
                        conclusion.outcome(),
                        null,
                        conclusion.document(),
                        conclusion.disciplineUntil(),
                        conclusion.at());
    }
}
