package vn.khenthuong.nomination.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * Danh sách trích ngang: collectives, persons, households, each numbered from 1, by given name. Identity numbers do not stand on it:
 * the paper is read by more people than they are meant for.
 */
final class SummaryTable {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final List<String> ROMAN = List.of("I", "II", "III");

    /** In a cell for which there is nothing, so that nobody takes it for forgotten. */
    private static final String NOTHING = "–";

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Tên tập thể; họ và tên; chủ hộ", 30, Align.LEFT),
            new Column("Ngày sinh; giới tính; dân tộc", 21, Align.LEFT),
            new Column("Chức vụ, đơn vị hoặc địa chỉ", 30, Align.LEFT),
            new Column("Nhóm tiêu chí", 22, Align.LEFT),
            new Column("Tóm tắt thành tích", 60, Align.LEFT),
            new Column("Hình thức đề nghị", 22, Align.LEFT),
            new Column("Đã được khen", 22, Align.LEFT),
            new Column("Lao động trực tiếp", 14, Align.CENTER),
            new Column("Hội đồng tán thành", 20, Align.CENTER));

    private SummaryTable() {}

    /** @param dossiers in the order of papers */
    static void add(PaperBuilder paper, List<DossierReading> dossiers) {
        var rows = new ArrayList<Row>();
        int group = 0;
        for (var type : NomineeType.values()) {
            var ofType = dossiers.stream()
                    .filter(dossier -> dossier.snapshot().nomineeType() == type)
                    .toList();
            if (ofType.isEmpty()) {
                continue;
            }
            rows.add(new Row(
                    RowKind.GROUP,
                    List.of("%s. %s (%s)"
                            .formatted(
                                    ROMAN.get(group++),
                                    type.label().toUpperCase(VIETNAMESE),
                                    PaperWording.count(ofType.size())))));
            for (int index = 0; index < ofType.size(); index++) {
                rows.add(row(paper, index + 1, ofType.get(index)));
            }
        }
        paper.rows(COLUMNS, rows);
    }

    private static Row row(PaperBuilder paper, int number, DossierReading dossier) {
        var snapshot = dossier.snapshot();
        var achievement = dossier.content().achievement();
        var minutes = dossier.content().minutes();
        return new Row(
                RowKind.VALUES,
                List.of(
                        String.valueOf(number),
                        paper.field("tên đối tượng của hồ sơ " + snapshot.number(), NomineeWording.name(dossier)),
                        orNothing(born(dossier.content().profile())),
                        orNothing(place(dossier)),
                        snapshot.criteriaGroup().label(),
                        paper.field(
                                "tóm tắt thành tích của " + snapshot.nomineeName(),
                                achievement == null ? null : achievement.summary()),
                        snapshot.awardForm().label(),
                        orNothing(achievement == null ? null : achievement.priorAwards()),
                        directLabour(dossier.content().profile()),
                        minutes == null
                                ? NOTHING
                                : "%d/%d (%s%%)"
                                        .formatted(
                                                minutes.votesFor(),
                                                minutes.members(),
                                                VietnameseNumbers.of(minutes.shownPercentage()))));
    }

    /** Asked of persons only. */
    private static String directLabour(NomineeProfile profile) {
        if (profile instanceof NomineeProfile.Individual person) {
            return person.directLabour() ? "Có" : "Không";
        }
        return NOTHING;
    }

    private static String orNothing(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    private static String born(NomineeProfile profile) {
        if (profile instanceof NomineeProfile.Individual person) {
            return joined(day(person.birthDate()), label(person.gender()), person.ethnicity());
        }
        if (profile instanceof NomineeProfile.Household household) {
            return joined(day(household.birthDate()), label(household.gender()), household.ethnicity());
        }
        return "";
    }

    private static String place(DossierReading dossier) {
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return joined(person.position(), person.workplace(), person.residence());
        }
        if (profile instanceof NomineeProfile.Household household) {
            return joined(household.address());
        }
        return profile instanceof NomineeProfile.Collective collective
                ? joined(collective.address())
                : dossier.unitName();
    }

    private static String day(LocalDate day) {
        return day == null ? null : PaperWording.shortDate(day);
    }

    private static String label(NomineeProfile.Gender gender) {
        return gender == null ? null : gender.label();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
