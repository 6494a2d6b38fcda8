package vn.khenthuong.petition.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.petition.PetitionReport;
import vn.khenthuong.petition.PetitionReports;
import vn.khenthuong.petition.PetitionState;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.Rounds;

/** Puts the pages of the petitions together. */
@Component
class PetitionPages {

    private final PetitionAccess access;
    private final Petitions petitions;
    private final PetitionReports reports;
    private final PetitionPapers papers;
    private final Rounds rounds;
    private final RoundAmendments amendments;
    private final Organization organization;

    PetitionPages(
            PetitionAccess access,
            Petitions petitions,
            PetitionReports reports,
            PetitionPapers papers,
            Rounds rounds,
            RoundAmendments amendments,
            Organization organization) {
        this.access = access;
        this.petitions = petitions;
        this.reports = reports;
        this.papers = papers;
        this.rounds = rounds;
        this.amendments = amendments;
        this.organization = organization;
    }

    List<PetitionLine> lines(Actor reader) {
        return access.petitions(reader).stream()
                .map(petition -> line(petition, reader, List.of(), List.of()))
                .toList();
    }

    PetitionLine of(Petition petition, Actor reader) {
        var files = papers.of(petition).stream()
                .map(file -> new PetitionLine.File(file.id(), file.fileName()))
                .toList();
        var changes = amendments.referringTo(petition.number().toString()).stream()
                .filter(change -> access.mayReferTo(petition, change.unit()))
                .map(change -> new PetitionLine.Change(
                        change.round(),
                        change.subject(),
                        change.before(),
                        change.after(),
                        change.document().cited("Văn bản")))
                .toList();
        return line(petition, reader, files, changes);
    }

    List<ReportLine> reportLines(Actor reader) {
        return access.reports(reader).stream().map(this::reportLine).toList();
    }

    List<Choice> gatherable(Actor reader) {
        return reports.gatherable(reader).stream()
                .map(petition -> new Choice(
                        petition.number().toString(),
                        "%s – %s: %s"
                                .formatted(
                                        petition.number(),
                                        organization.require(petition.unit()).name(),
                                        petition.title())))
                .toList();
    }

    List<Choice> units(Actor reader) {
        return petitions.unitsToFile(reader).stream()
                .map(unit -> new Choice(unit, organization.require(unit).name()))
                .toList();
    }

    List<Choice> roundsToName() {
        return petitions.roundsToName().stream()
                .map(rounds::require)
                .map(round -> new Choice(round.code(), "%s – %s".formatted(round.code(), round.title())))
                .toList();
    }

    private PetitionLine line(
            Petition petition, Actor reader, List<PetitionLine.File> files, List<PetitionLine.Change> changes) {
        var answer = petition.answer();
        var forwarding = petition.forwarding();
        return new PetitionLine(
                petition.number().toString(),
                organization.nameAt(petition.unit(), petition.filed().at()),
                petition.round(),
                petition.round() == null
                        ? null
                        : rounds.find(petition.round())
                                .map(AwardRound::state)
                                .map(state -> state.label())
                                .orElse(null),
                petition.kind().label(),
                petition.title(),
                petition.content(),
                petition.document() == null ? null : petition.document().cited("Văn bản"),
                petition.addressee().label(),
                petition.state().label(),
                tone(petition.state()),
                "%s, %s"
                        .formatted(
                                organization.nameOf(petition.filed().by()),
                                Formats.moment(petition.filed().at())),
                forwarding == null
                        ? null
                        : "%s chuyển %s: %s"
                                .formatted(
                                        petition.addressee().other().label(),
                                        Formats.moment(forwarding.at()),
                                        forwarding.reason()),
                petition.report(),
                answer == null ? null : answer.text(),
                answer == null ? null : "%s, %s".formatted(answer.body(), Formats.moment(answer.at())),
                answer == null || answer.document() == null
                        ? null
                        : answer.document().cited("Văn bản"),
                petition.ending() == null ? null : petition.ending().reason(),
                petitions.mayWithdraw(petition, reader),
                files,
                changes);
    }

    private ReportLine reportLine(PetitionReport report) {
        var answer = report.answer();
        return new ReportLine(
                report.number(),
                organization.nameAt(report.unit(), report.composed().at()),
                report.document().cited("Văn bản"),
                report.content(),
                report.petitions().stream().map(Object::toString).toList(),
                answer == null ? null : answer.document().cited("Văn bản"),
                answer == null ? null : answer.text());
    }

    private static String tone(PetitionState state) {
        return switch (state) {
            case OPEN -> "can";
            case GATHERED -> "chay";
            case ANSWERED -> "dat";
            case WITHDRAWN, CANCELLED -> "";
        };
    }

    /** One of several to choose from. */
    record Choice(String code, String label) {}

    /**
     * A report to the People's Committee as the page shows it.
     *
     * @param answerDocument null before the Committee has answered, as is the answer
     */
    record ReportLine(
            String number,
            String unit,
            String document,
            String content,
            List<String> petitions,
            String answerDocument,
            String answer) {}
}
