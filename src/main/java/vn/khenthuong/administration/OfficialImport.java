package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.RegisteredOfficial;

/** Officials from a workbook: tried first, then all or none. */
@Component
class OfficialImport {

    private final OfficialAdministration register;
    private final OfficialWorkbook workbooks;

    OfficialImport(OfficialAdministration register, OfficialWorkbook workbooks) {
        this.register = register;
        this.workbooks = workbooks;
    }

    /**
     * What became, or would become, of a workbook.
     *
     * @param officials how many it names
     * @param faults why they are not taken up; empty when nothing keeps them
     * @param changeId what now waits for a second administrator, or null
     */
    record Result(int officials, List<Fault> faults, UUID changeId) {}

    /**
     * Something that is wrong.
     *
     * @param row number of the row in the sheet
     * @param userId of the official it is about
     * @param message a whole sentence
     */
    record Fault(int row, String userId, String message) {}

    /** What would become of an official. */
    record Preview(String name, String userId, List<String> differences) {}

    /**
     * What a workbook says.
     *
     * @param officials in its order; those only without faults
     * @param changes what would become of those who change
     */
    record Reading(List<OfficialEntry> officials, List<Fault> faults, List<Preview> changes, int count) {

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /**
     * Tries, or takes up all.
     *
     * @throws BadInputException when it is no such workbook, or with its faults when it is to be taken up
     */
    Result take(MultipartFile file, boolean trial, Actor administrator) {
        var reading = read(file, administrator);
        if (trial) {
            return new Result(reading.count(), reading.faults(), null);
        }
        if (!reading.isWhole()) {
            throw new BadInputException(reading.faults().stream()
                    .map(fault -> InputError.of("Dòng %d: %s".formatted(fault.row(), fault.message())))
                    .toList());
        }
        var wanted = reading.officials().stream().map(OfficialEntry::read).toList();
        return new Result(
                reading.count(),
                List.of(),
                register.takeUp(wanted, administrator).orElse(null));
    }

    /** What a workbook says and what is wrong with it; nothing is changed. */
    Reading read(MultipartFile file, Actor administrator) {
        var lines = workbooks.read(file);
        var faults = new ArrayList<Fault>();
        var readable = new ArrayList<OfficialWorkbook.Line>();
        var wanted = new ArrayList<RegisteredOfficial>();
        for (var line : lines) {
            line.contradictions().forEach(sentence -> faults.add(fault(line, sentence)));
            try {
                wanted.add(line.entry().read(part -> refuseFaults(part, administrator)));
                readable.add(line);
            } catch (BadInputException wrong) {
                wrong.errors().forEach(error -> faults.add(fault(line, error.message())));
            }
        }
        var changes = new ArrayList<Preview>();
        var trials = register.tryOut(wanted, administrator);
        for (var index = 0; index < trials.size(); index++) {
            var line = readable.get(index);
            trials.get(index).faults().forEach(sentence -> faults.add(fault(line, sentence)));
            if (!trials.get(index).differences().isEmpty()) {
                changes.add(new Preview(
                        line.entry().fullName(),
                        line.entry().userId(),
                        trials.get(index).differences()));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::row));
        return new Reading(readable.stream().map(OfficialWorkbook.Line::entry).toList(), faults, changes, lines.size());
    }

    private void refuseFaults(RegisteredOfficial part, Actor administrator) {
        var faults = register.tryOut(List.of(part), administrator).get(0).faults();
        if (!faults.isEmpty()) {
            throw new BadInputException(faults.stream().map(InputError::of).toList());
        }
    }

    private static Fault fault(OfficialWorkbook.Line line, String sentence) {
        return new Fault(line.row(), line.entry().userId(), sentence);
    }
}
