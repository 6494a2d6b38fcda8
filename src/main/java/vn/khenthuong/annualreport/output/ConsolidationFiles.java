package vn.khenthuong.annualreport.output;

import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;

/** The consolidated report of a year as files: as it was submitted, before that as a draft with the figures of the moment. */
@Component
public class ConsolidationFiles {

    private final ConsolidatedReports reports;
    private final ConsolidationWorkbook workbook;
    private final ConsolidationPaper letter;

    ConsolidationFiles(ConsolidatedReports reports, ConsolidationWorkbook workbook, ConsolidationPaper letter) {
        this.reports = reports;
        this.workbook = workbook;
        this.letter = letter;
    }

    /** As XLSX. @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    public byte[] workbook(int year, Kind kind) {
        return workbook.write(reports.of(year, kind));
    }

    /** As DOCX. @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    public byte[] letter(int year, Addressee addressee) {
        return letter.write(reports.of(year, addressee.kind()), addressee);
    }
}
