package vn.khenthuong.commendation.output;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;

/** Takes a workbook into a list: tried first, then all rows or none. */
@Component
public class EntryImport {

    private final CommendationFiles files;
    private final Commendations commendations;

    EntryImport(CommendationFiles files, Commendations commendations) {
        this.files = files;
        this.commendations = commendations;
    }

    /**
     * Reads the file; takes it up unless it is a trial or a row is wrong.
     *
     * @throws BadInputException when it cannot be read at all
     */
    public Result read(CommendationNumber number, MultipartFile file, boolean trial, Actor actor) {
        commendations.requireChangeable(number, actor);
        var present = commendations.entries(number);
        var added = new ArrayList<Commended>();
        var rejected = new ArrayList<Rejected>();
        for (var line : files.read(file)) {
            try {
                requireForm(line);
                requireTitle(line);
                var entry = commendations.checked(present, added, line.entry());
                added.add(entry);
            } catch (BadInputException wrong) {
                wrong.errors().forEach(error -> rejected.add(rejected(line.row(), error)));
            }
        }
        if (!trial && rejected.isEmpty()) {
            commendations.add(number, added, actor);
        }
        return new Result(added.size(), List.copyOf(rejected), !trial && rejected.isEmpty());
    }

    private static void requireForm(CommendationFiles.Line line) {
        if (!EntryWorkbook.isForm(line.typedForm())) {
            throw new BadInputException(
                    "“Hình thức khen thưởng” chỉ có thể là Giấy khen: thủ trưởng đơn vị không quyết định “%s”."
                            .formatted(line.typedForm()));
        }
    }

    private static void requireTitle(CommendationFiles.Line line) {
        if (!EntryWorkbook.isTitle(line.typedTitle())) {
            throw new BadInputException("“Danh xưng” chỉ có thể là Ông hoặc Bà, không phải “%s”; không rõ thì để trống."
                    .formatted(line.typedTitle()));
        }
    }

    /** The column is what the sentence names first. */
    private static Rejected rejected(int row, InputError error) {
        var sentence = error.message();
        var from = sentence.indexOf('“');
        var to = sentence.indexOf('”');
        return new Rejected(row, from >= 0 && to > from ? sentence.substring(from + 1, to) : "", sentence);
    }

    /**
     * What became of a file.
     *
     * @param accepted rows that are right
     * @param taken whether they are on the list now
     */
    public record Result(int accepted, List<Rejected> rejected, boolean taken) {}

    /** A row that is wrong, with the column and the reason. */
    public record Rejected(int row, String column, String reason) {}
}
