package vn.khenthuong.tracking;

import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.DossierState;

/**
 * Which dossiers are looked for; a null criterion does not narrow.
 *
 * @param text number, or name of the nominee in any {@linkplain vn.khenthuong.kernel.NameKey spelling}, or a part of either, or words of the unit's name
 * @param step id of the element in the model at which somebody has a task for the dossier, or for the list it is on; or the name
 *     of a {@link RouteStage}, for the dossiers at that stage in rounds that have not ended
 * @param late only where such a task is past its date
 * @param limit id of a limit of the quota in which the dossier holds a place
 * @param page counted from 0
 * @param size dossiers per page, at most {@value #MAX_SIZE}
 */
public record DossierSearch(
        String round,
        String unit,
        DossierState state,
        String text,
        String step,
        boolean late,
        Long limit,
        int page,
        int size) {

    /** Most dossiers a page may hold. */
    public static final int MAX_SIZE = 100;

    /** Most dossiers that leave at once. */
    public static final int MOST = 50_000;

    /** Most characters that are looked for. */
    private static final int MAX_TEXT = 300;

    /** Pages beyond it are nobody's honest question. */
    private static final int MAX_PAGE = 100_000;

    /** @throws BadInputException when a number is out of range or the text too long */
    public DossierSearch {
        round = blankToNull(round);
        unit = blankToNull(unit);
        text = blankToNull(text);
        step = blankToNull(step);
        if (Stream.of(round, unit, text, step).anyMatch(DossierSearch::isUnstorable)) {
            throw new BadInputException("Điều kiện tìm kiếm chứa ký tự không hợp lệ.");
        }
        if (page < 0 || page > MAX_PAGE) {
            throw new BadInputException("Số trang phải từ 0 đến %d.".formatted(MAX_PAGE));
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new BadInputException("Số hồ sơ mỗi trang phải từ 1 đến %d.".formatted(MAX_SIZE));
        }
        if (text != null && text.length() > MAX_TEXT) {
            throw new BadInputException("Từ khóa tìm kiếm không được dài quá %d ký tự.".formatted(MAX_TEXT));
        }
    }

    private static boolean isUnstorable(String value) {
        return value != null && value.chars().anyMatch(Character::isISOControl);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
