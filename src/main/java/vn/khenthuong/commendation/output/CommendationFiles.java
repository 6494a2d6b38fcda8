package vn.khenthuong.commendation.output;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.paper.Paper;

/** A list as files, and lists from files. */
@Component
public class CommendationFiles {

    private final CommendationWorkbook workbook;
    private final CommendationPaper paper;
    private final Papers papers;
    private final EntryWorkbook entries;
    private final Clock clock;

    CommendationFiles(
            CommendationWorkbook workbook, CommendationPaper paper, Papers papers, EntryWorkbook entries, Clock clock) {
        this.workbook = workbook;
        this.paper = paper;
        this.papers = papers;
        this.entries = entries;
        this.clock = clock;
    }

    /** The list as XLSX. */
    public byte[] workbook(Commendation list, List<Commended> all) {
        return workbook.write(list, all, clock.instant());
    }

    /**
     * The decision with its list: the last version that was kept; before it is made, its draft. Reading keeps nothing: a decision of
     * which no version was kept yet is shown as it says today.
     *
     * @throws NotFoundException for a list that was given up, and for whoever may not see it
     */
    public Paper decision(Commendation list, Actor reader) {
        var known = papers.about(list.number().toString(), reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Danh sách này không có quyết định."));
        return known.offer().draft() || !known.versions().isEmpty()
                ? papers.open(known.offer().ref().id(), null, reader)
                : paper.content(known.offer().ref().key());
    }

    /** An empty workbook with the columns that {@link #read} understands. */
    public byte[] template() {
        return entries.template();
    }

    /**
     * The entries of a workbook, each with the row it stands in.
     *
     * @throws vn.khenthuong.kernel.BadInputException when it is no workbook, lacks a column, or has too many rows
     */
    public List<Line> read(MultipartFile file) {
        return entries.read(file);
    }

    /**
     * A row of a workbook.
     *
     * @param row number as the program for sheets shows it
     * @param entry as it was written; its parts may be missing
     * @param typedType what was written for its type
     * @param typedForm what was written for the form of award; empty where nothing was
     * @param typedTitle what was written for Ông or Bà; empty where nothing was
     */
    public record Line(int row, Commended entry, String typedType, String typedForm, String typedTitle) {}
}
