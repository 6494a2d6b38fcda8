package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
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
     * @param message a whole sentence
     */
    record Fault(int row, String message) {}

    /**
     * What a workbook says.
     *
     * @param officials in its order; those only without faults
     */
    record Reading(List<OfficialEntry> officials, List<Fault> faults, int count) {

        boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /**
     * Tries, or takes up all; what has faults is not taken up.
     *
     * @throws BadInputException when it is no such workbook
     */
    Result take(MultipartFile file, boolean trial, Actor administrator) {
        var reading = read(file, administrator);
        if (trial || !reading.isWhole()) {
            return new Result(reading.count(), reading.faults(), null);
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
        var rows = new ArrayList<Integer>();
        var entries = new ArrayList<OfficialEntry>();
        var wanted = new ArrayList<RegisteredOfficial>();
        for (var line : lines) {
            try {
                wanted.add(line.entry().read());
                entries.add(line.entry());
                rows.add(line.row());
            } catch (BadInputException wrong) {
                wrong.errors().forEach(error -> faults.add(new Fault(line.row(), error.message())));
            }
        }
        var found = register.faultsOf(wanted, administrator);
        for (var index = 0; index < found.size(); index++) {
            for (var sentence : found.get(index)) {
                faults.add(new Fault(rows.get(index), sentence));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::row));
        return new Reading(entries, faults, lines.size());
    }
}
