package vn.khenthuong.nomination.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaPoint;
import vn.khenthuong.nomination.Criterion;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.LocalOutcome;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * What the unit entered about a nominee, part by part. What nobody entered has room to be written by hand; identity numbers do not
 * stand on papers.
 */
final class AchievementFacts {

    /** Room for a word or two beside their label; a whole line would not stand there. */
    private static final String HALF_A_LINE = PaperWording.LINE.substring(PaperWording.LINE.length() / 2);

    private static final List<Column> FIGURES = List.of(
            new Column("Chỉ tiêu", 80, Align.LEFT),
            new Column("Thời điểm", 44, Align.LEFT),
            new Column("Số liệu", 36, Align.RIGHT));

    private final PaperBuilder paper;
    private final DossierReading dossier;

    AchievementFacts(PaperBuilder paper, DossierReading dossier) {
        this.paper = paper;
        this.dossier = dossier;
    }

    void profile() {
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Collective collective) {
            line("Địa điểm, trụ sở chính", collective.address());
            line("Người đứng đầu", collective.leader());
            line("Số thành viên", number(collective.members()));
            line("Trong đó số nữ", number(collective.women()));
            line("Ngày thành lập", day(collective.founded()));
        } else if (profile instanceof NomineeProfile.Individual person) {
            line("Họ và tên", NomineeWording.bare(dossier.snapshot().nomineeName()));
            born(person.birthDate(), person.gender(), person.ethnicity());
            line("Quê quán", person.hometown());
            line("Trú quán", person.residence());
            line("Chức vụ, nghề nghiệp", person.position());
            line("Đơn vị công tác", person.workplace());
            line("Trình độ", person.education());
        } else if (profile instanceof NomineeProfile.Household household) {
            line("Chủ hộ", NomineeWording.bare(dossier.snapshot().nomineeName()));
            born(household.birthDate(), household.gender(), household.ethnicity());
            line("Số nhân khẩu", number(household.members()));
            line("Địa chỉ", household.address());
        }
        if (dossier.content().povertyModel() != null) {
            line("Mô hình giảm nghèo", dossier.content().povertyModel());
        }
    }

    void achievement() {
        var achievement = dossier.content().achievement();
        paper.body(paper.field(
                "tóm tắt thành tích của " + dossier.snapshot().nomineeName(),
                achievement == null ? null : achievement.summary()));
        var answers = dossier.content().criteria();
        var criteria = Criterion.of(dossier.snapshot().criteriaGroup());
        for (int index = 0; index < criteria.size(); index++) {
            var criterion = criteria.get(index);
            paper.subheading("%d. %s (%s)".formatted(index + 1, criterion.label(), criterion.citation()))
                    .body(orRoom(
                            answers == null ? null : answers.narratives().get(criterion.key()), PaperWording.LINE));
        }
        if (answers != null) {
            answers(answers);
        }
        dossier.local().ifPresent(outcome -> local(criteria.size() + 1, outcome));
        if (dossier.content().villageMeeting() != null) {
            line(
                    "Họp thôn, buôn, tổ dân phố",
                    PaperWording.shortDatesIn(dossier.content().villageMeeting().inWords()));
        }
    }

    /** What the locality adds, each criterion with its answer. */
    private void local(int place, LocalOutcome outcome) {
        paper.subheading(
                "%d. Tiêu chí của địa phương (%s)".formatted(place, PaperWording.shortDatesIn(outcome.cited())));
        outcome.tests()
                .forEach(test -> line(
                        "%s (%s)".formatted(test.text(), test.wanted().toLowerCase(Locale.forLanguageTag("vi-VN"))),
                        test.evidence() == null
                                ? test.answer()
                                : "%s; minh chứng: %s".formatted(test.answer(), test.evidence())));
    }

    private void answers(CriteriaAnswers answers) {
        if (!answers.points().isEmpty()) {
            paper.body("- Nội dung đạt được: %s."
                    .formatted(answers.points().stream()
                            .map(CriteriaPoint::labelOf)
                            .collect(Collectors.joining("; "))));
        }
        var services = CriteriaPoint.services().stream()
                .filter(service -> answers.services().containsKey(service.name()))
                .map(service -> "%s: %s"
                        .formatted(
                                CriteriaPoint.labelOf(service.name()),
                                answers.services().get(service.name()).label()))
                .collect(Collectors.joining("; "));
        if (!services.isEmpty()) {
            paper.body("- Tiếp cận dịch vụ cơ bản: %s.".formatted(services));
        }
        if (answers.policyLoan() != null) {
            paper.body(
                    answers.policyLoan()
                            ? "- Có vay vốn Ngân hàng Chính sách xã hội."
                            : "- Không vay vốn Ngân hàng Chính sách xã hội.");
        }
        if (answers.contribution() != null) {
            line("Giá trị đóng góp", VietnameseNumbers.of(answers.contribution()) + " đồng");
        }
        if (answers.figures() != null) {
            figures(answers.figures());
        }
        if (answers.evidence() != null) {
            line("Tài liệu, số liệu minh chứng", answers.evidence());
        }
        if (answers.explanation() != null) {
            line("Giải trình về tiêu chí chưa đạt", answers.explanation());
        }
    }

    /** Before and after, as far as the numbers are known. */
    private void figures(PovertyFigures figures) {
        var rows = new ArrayList<List<String>>();
        var rates = figures.rates();
        for (int index = 0; index < rates.size(); index++) {
            if (rates.get(index) != null) {
                rows.add(List.of(
                        "Tỷ lệ nghèo đa chiều (%)",
                        "Cuối năm %d".formatted(dossier.round().assessmentYear() - rates.size() + index),
                        VietnameseNumbers.of(rates.get(index))));
            }
        }
        if (figures.baselineHouseholds() != null) {
            rows.add(households("Cuối năm 2021", figures.baselineHouseholds()));
        }
        if (figures.presentHouseholds() != null) {
            rows.add(households(
                    "%s%s"
                            .formatted(
                                    figures.asOf() == null
                                            ? "Hiện nay"
                                            : "Ngày %s".formatted(PaperWording.shortDate(figures.asOf())),
                                    figures.estimated() ? " (số ước)" : ""),
                    figures.presentHouseholds()));
        }
        if (!rows.isEmpty()) {
            paper.table(FIGURES, rows);
        }
        if (figures.source() != null) {
            line("Nguồn số liệu", figures.source());
        }
    }

    /** The last line stays on the page of the signatures. */
    void earlierAwards() {
        var achievement = dossier.content().achievement();
        var lines = orRoom(achievement == null ? null : achievement.priorAwards(), PaperWording.LINE)
                .strip()
                .lines()
                .toList();
        lines.subList(0, lines.size() - 1).forEach(paper::body);
        paper.closing(lines.get(lines.size() - 1));
    }

    private static List<String> households(String when, int number) {
        return List.of("Số hộ nghèo và hộ cận nghèo", when, number(number));
    }

    private void born(LocalDate birthDate, Gender gender, String ethnicity) {
        line("Ngày, tháng, năm sinh", day(birthDate));
        line("Giới tính", gender == null ? null : gender.label());
        line("Dân tộc", ethnicity);
    }

    private void line(String label, String value) {
        paper.body("- %s: %s".formatted(label, orRoom(value, HALF_A_LINE)));
    }

    private static String orRoom(String value, String room) {
        return value == null || value.isBlank() ? room : value;
    }

    private static String day(LocalDate day) {
        return day == null ? null : PaperWording.shortDate(day);
    }

    private static String number(Integer number) {
        return number == null ? null : String.format(Locale.forLanguageTag("vi-VN"), "%,d", number);
    }
}
