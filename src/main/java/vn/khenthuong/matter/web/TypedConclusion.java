package vn.khenthuong.matter.web;

import java.util.stream.Stream;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.matter.WantedConclusion;

/** What an official typed to conclude or answer a matter, as it came in; shown again where it is refused. */
record TypedConclusion(String ketLuan, String ketQua, String so, String ngay, String kyLuatDen) {

    WantedConclusion wanted() {
        var errors = new InputErrors();
        var signed = errors.gather(() -> TypedMatter.day(ngay, "Ngày văn bản kết luận, trả lời"));
        var until = errors.gather(() -> TypedMatter.day(kyLuatDen, "Kỷ luật đến hết ngày"));
        errors.refuse();
        return new WantedConclusion(
                outcome(), ketQua, new DocumentReference(so, signed.orElse(null)), until.orElse(null));
    }

    private MatterOutcome outcome() {
        return Stream.of(MatterOutcome.values())
                .filter(one -> one.name().equals(ketLuan))
                .findFirst()
                .orElse(null);
    }
}
