package vn.khenthuong.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.khenthuong.intake.IntakeSettings;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.NomineeResult.CellFault;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationOffer;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.paper.EntrySheet;
import vn.khenthuong.paper.WorkbookReader;

/** Nominees in a workbook, one in a row: the template of what a unit may nominate now, and what was filled in. */
@Component
class NomineeWorkbook {

    private static final String SHEET = "Đề nghị khen thưởng";
    private static final int ROWS_WITH_CHOICES = 2_000;
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{9}|[0-9]{12}");
    private static final Map<String, String> GENDERS = Map.of("nam", "MALE", "nữ", "FEMALE");
    private static final String OTHERS_CHOICE = "hãy chọn trong danh sách của tệp mẫu";

    private final IntakeSettings settings;

    NomineeWorkbook(IntakeSettings settings) {
        this.settings = settings;
    }

    /** @param lines above the header: what the list is for */
    byte[] template(NominationOffer offer, List<String> lines) {
        var columns = Arrays.stream(NomineeColumn.values())
                .filter(column -> !NomineeColumn.details().contains(column)
                        || offer.nomineeTypes().stream().anyMatch(column::concerns))
                .map(column -> new EntrySheet.Column(column.label(), column.width(), choices(column, offer)))
                .toList();
        return EntrySheet.write(SHEET, lines, columns, List.of(), ROWS_WITH_CHOICES);
    }

    private static List<String> choices(NomineeColumn column, NominationOffer offer) {
        return switch (column) {
            case TYPE ->
                offer.nomineeTypes().stream().sorted().map(NomineeType::label).toList();
            case GROUP ->
                offer.criteriaGroups().stream()
                        .sorted()
                        .map(CriteriaGroup::label)
                        .toList();
            case FORM ->
                offer.awardForms().stream().sorted().map(AwardForm::label).toList();
            case GENDER -> List.of("Nam", "Nữ");
            default -> List.of();
        };
    }

    /**
     * A row as it was read.
     *
     * @param nominee what it says; null where a cell of it says nothing that can be understood
     * @param faults what cannot be understood, cell by cell
     */
    record ReadRow(Nominee nominee, List<CellFault> faults) {

        /** Whether it was not even understood what the cell says. */
        boolean isFaulty(String cell) {
            return faults.stream().anyMatch(fault -> fault.cell().equals(cell));
        }
    }

    /** @throws BadInputException when it is no such workbook */
    List<ReadRow> read(InputStreamSource file, String round, String unit) {
        var sought = Arrays.stream(NomineeColumn.values())
                .map(column -> new WorkbookReader.Column(column.label(), column.required()))
                .toList();
        return WorkbookReader.read(file, sought, settings.mostRows()).stream()
                .map(row -> new Reading(row).row(round, unit))
                .toList();
    }

    /** A row being read; all that is wrong with it is found. */
    private static final class Reading {

        private final WorkbookReader.Row row;
        private final List<CellFault> faults = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        Reading(WorkbookReader.Row row) {
            this.row = row;
        }

        ReadRow row(String round, String unit) {
            var nominee = nominee(round, unit);
            return new ReadRow(nominee, List.copyOf(faults));
        }

        private Nominee nominee(String round, String unit) {
            var type = choice(NomineeColumn.TYPE, List.of(NomineeType.values()), NomineeType::label);
            var name = required(NomineeColumn.NAME);
            var group = choice(NomineeColumn.GROUP, List.of(CriteriaGroup.values()), CriteriaGroup::label);
            var form = text(NomineeColumn.FORM).isEmpty()
                    ? AwardForm.BANG_KHEN_TINH
                    : choice(NomineeColumn.FORM, List.of(AwardForm.values()), AwardForm::label);
            var answers = answers(type);
            return new Nominee(
                    row.number(),
                    new NominationRequest(round, unit, type, name, group, form),
                    text(NomineeColumn.MARK),
                    addresses(),
                    answers,
                    remarks);
        }

        private String text(NomineeColumn column) {
            var text = row.text(column.label());
            if (column != NomineeColumn.SUMMARY) {
                text = text.replace('\n', ' ');
            }
            if (text.length() > column.longest()) {
                fault(column, "“%s” không được dài quá %d ký tự.".formatted(column.label(), column.longest()));
                return text.substring(0, column.longest());
            }
            return text;
        }

        private String required(NomineeColumn column) {
            var text = text(column);
            if (text.isEmpty()) {
                fault(column, "Cần ghi “%s”.".formatted(column.label()));
            }
            return text;
        }

        private <T> T choice(NomineeColumn column, Collection<T> constants, Function<T, String> label) {
            var typed = required(column);
            if (typed.isEmpty()) {
                return null;
            }
            var found = constants.stream()
                    .filter(constant ->
                            WorkbookReader.key(label.apply(constant)).equals(WorkbookReader.key(typed)))
                    .findFirst();
            if (found.isEmpty()) {
                fault(column, "“%s” không có “%s”; %s.".formatted(column.label(), typed, OTHERS_CHOICE));
            }
            return found.orElse(null);
        }

        private Map<String, Object> answers(NomineeType type) {
            var answers = new LinkedHashMap<String, Object>();
            for (var column : NomineeColumn.details()) {
                var text = text(column);
                if (text.isEmpty()) {
                    continue;
                }
                // Where the kind is not understood, what stands in the other columns is checked all the same.
                if (type == null || column.concerns(type)) {
                    answer(column, text).ifPresent(answer -> answers.put(column.key(), answer));
                } else {
                    remarks.add("“%s” ở ô %s không dùng cho %s, được bỏ qua."
                            .formatted(
                                    column.label(),
                                    row.address(column.label()),
                                    type.label().toLowerCase(Locale.ROOT)));
                }
            }
            return answers;
        }

        private Optional<?> answer(NomineeColumn column, String text) {
            return switch (column) {
                case BORN, FOUNDED -> day(column, text);
                case MEMBERS -> count(column, text);
                case GENDER -> gender(text);
                case IDENTITY -> identity(text);
                default -> Optional.of(text);
            };
        }

        private Optional<String> day(NomineeColumn column, String text) {
            var day = VietnameseDates.read(text);
            if (day.isEmpty()) {
                fault(
                        column,
                        "“%s” phải là một ngày có thật, viết %s."
                                .formatted(column.label(), VietnameseDates.HOW_TO_WRITE));
            }
            return day.map(Object::toString);
        }

        private Optional<Integer> count(NomineeColumn column, String text) {
            if (text.matches("[1-9][0-9]{0,4}|100000")) {
                return Optional.of(Integer.valueOf(text));
            }
            fault(column, "“%s” phải là số nguyên từ 1 đến 100000.".formatted(column.label()));
            return Optional.empty();
        }

        private Optional<String> gender(String text) {
            var gender = Optional.ofNullable(GENDERS.get(WorkbookReader.key(text)));
            if (gender.isEmpty()) {
                fault(NomineeColumn.GENDER, "“Giới tính” là Nam hoặc Nữ.");
            }
            return gender;
        }

        /** A cell that holds a number loses the zero before it; every number of the province begins with one. */
        private Optional<String> identity(String text) {
            var digits = text.replaceAll("[ .]", "");
            if (digits.matches("[0-9]{11}")) {
                digits = "0" + digits;
            }
            if (IDENTITY.matcher(digits).matches()) {
                return Optional.of(digits);
            }
            fault(NomineeColumn.IDENTITY, "“Số định danh” gồm 12 chữ số (CCCD) hoặc 9 chữ số (CMND).");
            return Optional.empty();
        }

        private void fault(NomineeColumn column, String sentence) {
            var fault = new CellFault(row.address(column.label()), column.label(), sentence);
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }

        private Map<String, String> addresses() {
            var addresses = new LinkedHashMap<String, String>();
            for (var column : NomineeColumn.values()) {
                if (column.key() != null && !NomineeColumn.details().contains(column)) {
                    addresses.put(column.key(), row.address(column.label()));
                }
            }
            return addresses;
        }
    }
}
