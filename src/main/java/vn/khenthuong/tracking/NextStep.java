package vn.khenthuong.tracking;

/**
 * Where something stands after a step, in words.
 *
 * @param subject number of the dossier or report, code of the list or round
 * @param sentence in Vietnamese, e.g. “Hồ sơ … đã chuyển tới Lãnh đạo Huyện Di Linh, hạn hết ngày 15/06/2023.”
 * @param refused whether the step did not lead where it was meant to: the sentence says why
 */
public record NextStep(String subject, String sentence, boolean refused) {}
