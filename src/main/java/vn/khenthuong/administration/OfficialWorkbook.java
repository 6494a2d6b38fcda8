package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.administration.OfficialEntry.RoleEntry;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.paper.EntrySheet;
import vn.khenthuong.paper.WorkbookReader;

/** Officials in a workbook, one role in a row: written as a template or as a list, and read. */
@Component
class OfficialWorkbook {

    private static final String SHEET = "Cán bộ";
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 300;
    private static final int ROWS_WITH_CHOICES = 2_000;

    /** The columns, in their order in the template. */
    private enum Column {
        USER("Tên đăng nhập", 22),
        NAME("Họ và tên", 28),
        EMAIL("Thư điện tử", 32),
        ROLE("Vai trò", 52),
        FROM("Từ ngày", 14),
        TO("Đến ngày", 14),
        NUMBER("Số văn bản", 18),
        DATE("Ngày văn bản", 14);

        private final String label;
        private final int width;

        Column(String label, int width) {
            this.label = label;
            this.width = width;
        }

        private boolean mayLack() {
            return this == TO || this == NUMBER || this == DATE;
        }
    }

    private final OfficialAdministration register;

    OfficialWorkbook(OfficialAdministration register) {
        this.register = register;
    }

    /**
     * An official with the row he begins in.
     *
     * @param row number as the program for sheets shows it
     * @param contradictions where further rows of the same user id name somebody else, in sentences
     */
    record Line(int row, OfficialEntry entry, List<String> contradictions) {}

    /** The officials with all their roles and the choices in drop-down lists; a template when there are none. */
    byte[] write(List<RegisteredOfficial> officials) {
        var choices = register.choices();
        // Of units that have ended there is no choice any more.
        var labels = choices.stream()
                .collect(Collectors.toMap(
                        OfficialAdministration.RoleChoice::role, OfficialAdministration.RoleChoice::label));
        var rows = officials.stream()
                .flatMap(official -> official.roles().stream()
                        .map(role -> row(
                                official, RoleEntry.of(role), labels.computeIfAbsent(role.role(), register::labelOf))))
                .toList();
        return EntrySheet.write(SHEET, List.of(), columns(choices), rows, ROWS_WITH_CHOICES);
    }

    private static List<EntrySheet.Column> columns(List<OfficialAdministration.RoleChoice> choices) {
        return Arrays.stream(Column.values())
                .map(column -> new EntrySheet.Column(
                        column.label,
                        column.width,
                        column == Column.ROLE
                                ? choices.stream()
                                        .map(OfficialAdministration.RoleChoice::label)
                                        .toList()
                                : List.of()))
                .toList();
    }

    private static List<String> row(RegisteredOfficial official, RoleEntry role, String label) {
        return List.of(
                official.userId(),
                official.fullName(),
                official.email(),
                label,
                role.from(),
                role.to(),
                role.documentNumber(),
                role.documentDate());
    }

    /**
     * Reads the first sheet; rows of one user id are one official.
     *
     * @throws BadInputException when it is no workbook, or lacks a column
     */
    List<Line> read(MultipartFile file) {
        if (file.isEmpty()) {
            throw new BadInputException("Cần chọn “Tệp XLSX”.");
        }
        var sought = Arrays.stream(Column.values())
                .map(column -> new WorkbookReader.Column(column.label, !column.mayLack()))
                .toList();
        var roles = register.choices().stream()
                .collect(Collectors.toMap(
                        choice -> WorkbookReader.key(choice.label()),
                        OfficialAdministration.RoleChoice::role,
                        (one, same) -> one));
        var officials = new LinkedHashMap<String, Line>();
        for (var row : WorkbookReader.read(file, sought, MOST_ROWS)) {
            var line = line(row.number(), values(row), roles);
            officials.merge(
                    line.entry().userId().isEmpty()
                            ? "row " + row.number()
                            : line.entry().userId(),
                    line,
                    OfficialWorkbook::joined);
        }
        return List.copyOf(officials.values());
    }

    private static Map<Column, String> values(WorkbookReader.Row row) {
        var values = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var text = row.text(column.label).replace('\n', ' ');
            values.put(column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
        return values;
    }

    private static Line line(int row, Map<Column, String> values, Map<String, String> roles) {
        var typed = values.get(Column.ROLE);
        return new Line(
                row,
                new OfficialEntry(
                        values.get(Column.USER).toLowerCase(Locale.ROOT),
                        values.get(Column.NAME),
                        values.get(Column.EMAIL),
                        List.of(new RoleEntry(
                                roles.getOrDefault(WorkbookReader.key(typed), typed),
                                values.get(Column.FROM),
                                values.get(Column.TO),
                                values.get(Column.NUMBER),
                                values.get(Column.DATE)))),
                List.of());
    }

    /** Later rows add roles; they may leave name and address out, but not name somebody else. */
    private static Line joined(Line first, Line further) {
        var roles = new ArrayList<>(first.entry().roles());
        roles.addAll(further.entry().roles());
        var contradictions = new ArrayList<>(first.contradictions());
        if (differs(first.entry().fullName(), further.entry().fullName())) {
            contradictions.add(contradiction(Column.NAME, further));
        }
        if (differs(first.entry().email(), further.entry().email())) {
            contradictions.add(contradiction(Column.EMAIL, further));
        }
        return new Line(
                first.row(),
                new OfficialEntry(
                        first.entry().userId(),
                        first.entry().fullName(),
                        first.entry().email(),
                        roles),
                contradictions);
    }

    private static boolean differs(String first, String further) {
        return !further.isEmpty() && !further.equalsIgnoreCase(first);
    }

    private static String contradiction(Column column, Line further) {
        return "“%s” ở dòng %d khác dòng này, tuy cùng “Tên đăng nhập”.".formatted(column.label, further.row());
    }
}
