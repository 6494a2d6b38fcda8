package vn.khenthuong.selection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.selection.WantedRanking;
import vn.khenthuong.selection.WantedRanking.Placing;

/**
 * What an officer typed into the ranking of one kind, as it came in; shown again where it is refused, so that nothing is lost.
 *
 * @param kind name of the {@link NomineeType}
 * @param cases in the order of the page
 */
record TypedRanking(String kind, String version, List<Line> cases) {

    private static final String DOSSIER = "hoSo";
    private static final String PLACE = "hang";
    private static final String NOTE = "ghiChu";

    TypedRanking {
        cases = List.copyOf(cases);
    }

    /** A case as it was typed. */
    record Line(String dossier, String place, String note) {}

    /** @throws BadInputException when the parts of the form do not belong together */
    static TypedRanking of(MultiValueMap<String, String> typed) {
        var dossiers = typed.getOrDefault(DOSSIER, List.of());
        var places = typed.getOrDefault(PLACE, List.of());
        var notes = typed.getOrDefault(NOTE, List.of());
        if (places.size() != dossiers.size() || notes.size() != dossiers.size()) {
            throw new BadInputException("Mỗi “Hồ sơ” phải có một ô “Hạng” và một ô “Ghi chú”. Hãy tải lại trang.");
        }
        return new TypedRanking(
                typed.getFirst("loai"),
                typed.getFirst("phienBan"),
                IntStream.range(0, dossiers.size())
                        .mapToObj(index -> new Line(dossiers.get(index), places.get(index), notes.get(index)))
                        .toList());
    }

    /** What was typed for each case, by number, for the page. */
    Map<String, Line> byDossier() {
        var lines = new HashMap<String, Line>();
        cases.forEach(line -> lines.put(line.dossier(), line));
        return lines;
    }

    WantedRanking wanted() {
        var errors = new InputErrors();
        var type = errors.gather(this::type);
        var read = errors.gather(() -> number(version, "Phiên bản"));
        var places = cases.stream()
                .map(line -> errors.gather(() -> new Placing(
                        line.dossier(), number(line.place(), "Hạng của %s".formatted(line.dossier())), line.note())))
                .toList();
        errors.refuse();
        return new WantedRanking(
                type.orElseThrow(),
                read.orElseThrow(() -> new BadInputException("Cần nêu “Phiên bản”. Hãy tải lại trang.")),
                places.stream().flatMap(place -> place.stream()).toList());
    }

    private NomineeType type() {
        return Stream.of(NomineeType.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Loại đối tượng”."));
    }

    private static Integer number(String typed, String label) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,6}")) {
            throw new BadInputException("“%s” phải là số nguyên, ví dụ 2.".formatted(label));
        }
        return Integer.valueOf(text);
    }
}
