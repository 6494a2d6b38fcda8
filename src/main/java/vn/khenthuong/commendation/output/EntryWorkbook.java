package vn.khenthuong.commendation.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.output.CommendationFiles.Line;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.paper.EntrySheet;
import vn.khenthuong.paper.WorkbookReader;

/** The workbook in which a unit enters many at once: its template, and what somebody filled in. */
@Component
class EntryWorkbook {

    static final String FORM = "Giấy khen";

    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 2_000;
    private static final int ROWS_WITH_CHOICES = 1_000;

    /** The columns, in their order in the template. */
    private enum Column {
        TYPE(
                "Đối tượng",
                16,
                Stream.of(NomineeType.values()).map(NomineeType::label).toList()),
        NAME("Tên", 34, List.of()),
        DETAIL("Chức vụ, địa chỉ", 36, List.of()),
        ACHIEVEMENT("Thành tích", 60, List.of()),
        AWARD("Hình thức khen thưởng", 18, List.of(FORM)),
        TITLE("Danh xưng", 12, Stream.of(Gender.values()).map(Gender::title).toList());

        private final String label;
        private final int width;
        private final List<String> choices;

        Column(String label, int width, List<String> choices) {
            this.label = label;
            this.width = width;
            this.choices = choices;
        }

        private EntrySheet.Column offered() {
            return new EntrySheet.Column(label, width, choices);
        }

        private WorkbookReader.Column sought() {
            return new WorkbookReader.Column(label, this != DETAIL && this != AWARD && this != TITLE);
        }

        private String in(WorkbookReader.Row row) {
            var text = row.text(label);
            return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
        }
    }

    byte[] template() {
        return EntrySheet.write(
                CommendationWorkbook.SHEET,
                List.of(),
                Arrays.stream(Column.values()).map(Column::offered).toList(),
                List.of(),
                ROWS_WITH_CHOICES);
    }

    List<Line> read(MultipartFile file) {
        if (file.isEmpty()) {
            throw new BadInputException("Cần chọn %s.".formatted(WorkbookReader.FILE));
        }
        return WorkbookReader.read(
                        file, Arrays.stream(Column.values()).map(Column::sought).toList(), MOST_ROWS)
                .stream()
                .map(EntryWorkbook::line)
                .toList();
    }

    private static Line line(WorkbookReader.Row row) {
        var typed = Column.TYPE.in(row);
        return new Line(
                row.number(),
                new Commended(
                        0,
                        type(typed).orElse(null),
                        gender(Column.TITLE.in(row)).orElse(null),
                        Column.NAME.in(row),
                        Column.DETAIL.in(row),
                        Column.ACHIEVEMENT.in(row)),
                typed,
                Column.AWARD.in(row),
                Column.TITLE.in(row));
    }

    private static Optional<NomineeType> type(String typed) {
        return Stream.of(NomineeType.values())
                .filter(type -> isSame(type.label(), typed))
                .findFirst();
    }

    private static Optional<Gender> gender(String typed) {
        return Stream.of(Gender.values())
                .filter(gender -> isSame(gender.title(), typed))
                .findFirst();
    }

    static boolean isTitle(String typed) {
        return typed.isEmpty() || gender(typed).isPresent();
    }

    static boolean isForm(String typed) {
        return typed.isEmpty() || isSame(FORM, typed);
    }

    private static boolean isSame(String label, String typed) {
        return WorkbookReader.key(label).equals(WorkbookReader.key(typed));
    }
}
