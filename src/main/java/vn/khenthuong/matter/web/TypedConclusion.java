package vn.khenthuong.matter.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.matter.WantedConclusion;

/**
 * What an official typed to conclude or answer a matter, as it came in; shown again where it is refused.
 *
 * @param banXem version of the matter that the form showed
 */
record TypedConclusion(String ketLuan, String ketQua, String so, String ngay, String kyLuatDen, String banXem) {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    WantedConclusion wanted() {
        var errors = new InputErrors();
        var signed = errors.gather(() -> TypedMatter.day(ngay, "Ngày văn bản kết luận, trả lời"));
        var until = errors.gather(() -> TypedMatter.day(kyLuatDen, "Kỷ luật đến hết ngày"));
        errors.refuse();
        return new WantedConclusion(
                outcome(), ketQua, new DocumentReference(so, signed.orElse(null)), until.orElse(null), seen());
    }

    private Integer seen() {
        return banXem != null && VERSION.matcher(banXem).matches() ? Integer.valueOf(banXem) : null;
    }

    private MatterOutcome outcome() {
        return Stream.of(MatterOutcome.values())
                .filter(one -> one.name().equals(ketLuan))
                .findFirst()
                .orElse(null);
    }
}
