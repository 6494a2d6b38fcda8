package vn.khenthuong.annualreport.output;

import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.paper.PaperFaces;

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

    /** The letter as DOCX. @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    public byte[] docx(int year, Addressee addressee) {
        return PaperFaces.docx(letter.of(reports.of(year, addressee.kind()), addressee));
    }

    /** The same text as PDF. @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    public byte[] pdf(int year, Addressee addressee) {
        return PaperFaces.pdf(letter.of(reports.of(year, addressee.kind()), addressee));
    }
}
