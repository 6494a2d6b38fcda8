package vn.khenthuong.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.correspondence.SignedScans;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.document.DocumentArchive;
import vn.khenthuong.document.Documents;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.Publications;

/**
 * A decision with its dossiers, their papers and what was done about them. One dossier after the other is read and written, so that
 * it costs the memory of one, and no transaction lasts while a slow reader takes what was written. An archive that was cut short has
 * no table of contents and opens nowhere.
 */
@Component
class DecisionArchive {

    private static final String DOSSIERS = "Hồ sơ";
    private static final String OF_DECISION = "Quyết định";

    private final Publications publications;
    private final Nominations nominations;
    private final DossierView view;
    private final DossierDocuments papers;
    private final DossierTracking tracking;
    private final Documents documents;
    private final Papers routePapers;
    private final SignedScans scans;
    private final MadePapers made;
    private final ObservationFolder observations;
    private final Organization organization;
    private final ArchiveAudience audience;
    private final Clock clock;

    DecisionArchive(
            Publications publications,
            Nominations nominations,
            DossierView view,
            DossierDocuments papers,
            DossierTracking tracking,
            Documents documents,
            Papers routePapers,
            SignedScans scans,
            MadePapers made,
            ObservationFolder observations,
            Organization organization,
            ArchiveAudience audience,
            Clock clock) {
        this.publications = publications;
        this.nominations = nominations;
        this.view = view;
        this.papers = papers;
        this.tracking = tracking;
        this.documents = documents;
        this.routePapers = routePapers;
        this.scans = scans;
        this.made = made;
        this.observations = observations;
        this.organization = organization;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * The decision, for somebody who may take it along.
     *
     * @throws vn.khenthuong.kernel.RefusedException for anybody else, and for what is not issued
     */
    Publications.Decision require(Actor actor, String round, int ordinal) {
        audience.require(actor);
        return publications.require(round, ordinal);
    }

    /** @param out stays open */
    void write(Actor actor, Publications.Decision decision, OutputStream out) throws IOException {
        var list = new ListCode(decision.round(), decision.ordinal()).toString();
        var dossiers = nominations.ofList(list);
        var now = clock.instant();
        var archive = new DocumentArchive(out);
        archive.add(List.of(), "Mục lục.txt", now, text(contents(actor, decision, dossiers, now)));
        archive.add(List.of(), "Danh sách hồ sơ.xlsx", now, workbook(decision, dossiers, now));
        for (var document : documents.of(list)) {
            var content = documents
                    .open(list, document.id())
                    .orElseThrow(() -> new IllegalStateException("No content of " + document.id()));
            archive.add(List.of(), OF_DECISION, content);
        }
        for (var paper : routePapers.about(list, actor)) {
            var ref = paper.offer().ref();
            for (var scan : paper.scans()) {
                archive.add(
                        List.of(OF_DECISION),
                        "%s, bản đã ký".formatted(ref.kind().label()),
                        scans.open(ref.id(), scan.version(), actor));
            }
        }
        made.write(actor, Stream.concat(Stream.of(list), dossiers.stream().map(DossierSnapshot::number)), archive, now);
        observations.write(decision.round(), list, archive, now);
        for (var dossier : dossiers) {
            write(actor, dossier, archive, now);
        }
        // Only now, and not in any case: an archive cut short must not look whole.
        archive.close();
    }

    private void write(Actor actor, DossierSnapshot dossier, DocumentArchive archive, Instant now) throws IOException {
        var folders = List.of(DOSSIERS, "%s %s".formatted(dossier.number(), dossier.nomineeName()));
        archive.add(folders, "Trích ngang.txt", now, text(summary(dossier)));
        archive.add(folders, "Nhật ký.txt", now, text(journal(tracking.journey(dossier.number(), actor))));
        var labels = view.checklist(dossier.number()).stream()
                .collect(Collectors.toMap(ChecklistItem::item, ChecklistItem::label));
        for (var document : papers.list(actor, dossier.number())) {
            archive.add(
                    folders,
                    labels.getOrDefault(document.item(), "Giấy tờ khác"),
                    papers.open(actor, dossier.number(), document.id()));
        }
    }

    private List<String> contents(
            Actor actor, Publications.Decision decision, List<DossierSnapshot> dossiers, Instant now) {
        var lines = new ArrayList<String>();
        lines.add("HỒ SƠ LƯU TRỮ");
        lines.add("Quyết định số %s ngày %s".formatted(decision.number(), VietnameseDates.of(decision.date())));
        publications.signer(decision.round(), decision.ordinal()).ifPresent(signer -> lines.add("Người ký: " + signer));
        lines.add("Đợt khen thưởng: " + decision.roundTitle());
        lines.add("Số hồ sơ: %d; được khen thưởng: %d".formatted(dossiers.size(), decision.rewarded()));
        lines.add("Người lấy: %s, %s".formatted(organization.nameOf(actor.userId()), VietnameseDates.of(now)));
        lines.add("");
        lines.add("Mỗi hồ sơ có một thư mục trong “Hồ sơ”: trích ngang, nhật ký và mọi bản của mọi giấy tờ.");
        lines.add(
                "Quyết định, các Tờ trình, biên bản do hệ thống lập nằm trong “Giấy tờ hệ thống lập”: bản mới nhất, PDF và DOCX.");
        lines.add("Tệp SHA256SUMS.txt có mã băm SHA-256 của từng tệp; kiểm tra bằng lệnh: sha256sum -c SHA256SUMS.txt");
        lines.add("");
        dossiers.forEach(dossier -> lines.add("%s – %s – %s – %s"
                .formatted(
                        dossier.number(),
                        dossier.nomineeName(),
                        unitOf(dossier, decision),
                        dossier.state().label())));
        return lines;
    }

    private byte[] workbook(Publications.Decision decision, List<DossierSnapshot> dossiers, Instant now) {
        return ListWorkbook.titled("DANH SÁCH HỒ SƠ CỦA QUYẾT ĐỊNH")
                .line("Quyết định số %s ngày %s".formatted(decision.number(), VietnameseDates.of(decision.date())))
                .table(
                        DOSSIERS,
                        List.of(
                                Field.text("Số hồ sơ", 26, DossierSnapshot::number),
                                Field.text("Tập thể, cá nhân, hộ gia đình", 40, DossierSnapshot::nomineeName),
                                Field.text(
                                        "Loại đối tượng",
                                        14,
                                        dossier -> dossier.nomineeType().label()),
                                Field.text("Đơn vị", 34, dossier -> unitOf(dossier, decision)),
                                Field.text(
                                        "Hình thức khen thưởng",
                                        34,
                                        dossier -> dossier.awardForm().label()),
                                Field.text(
                                        "Kết quả",
                                        24,
                                        dossier -> dossier.state().label())),
                        dossiers)
                .bytes(now);
    }

    private String unitOf(DossierSnapshot dossier, Publications.Decision decision) {
        return organization.nameOn(dossier.unit(), decision.date());
    }

    private List<String> summary(DossierSnapshot dossier) {
        return view.summary(dossier.number(), true).stream()
                .map(line -> "%s: %s".formatted(line.label(), Objects.requireNonNullElse(line.value(), "")))
                .toList();
    }

    private static List<String> journal(List<JourneyStep> steps) {
        return steps.stream()
                .filter(step -> !step.isOpen())
                .map(DecisionArchive::line)
                .toList();
    }

    private static String line(JourneyStep step) {
        return Stream.of(
                        VietnameseDates.toTheSecond(step.at()),
                        step.label(),
                        Objects.requireNonNullElse(step.actorName(), "Hệ thống"),
                        step.roleLabel(),
                        step.outcomeLabel(),
                        step.reason())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** Programs of Windows know by the mark before it that a text is UTF-8. */
    private static byte[] text(List<String> lines) {
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
