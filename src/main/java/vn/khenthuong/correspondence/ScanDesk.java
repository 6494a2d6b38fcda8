package vn.khenthuong.correspondence;

import java.util.List;

/**
 * That somebody may add the signed scan of a paper.
 *
 * @param group in whose name: the office that signed or numbered the paper
 * @param subjects in whose journals it stands, e.g. the dossiers a Tờ trình covers
 */
public record ScanDesk(String group, List<String> subjects) {

    public ScanDesk {
        subjects = List.copyOf(subjects);
    }
}
