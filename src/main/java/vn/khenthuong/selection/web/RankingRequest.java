package vn.khenthuong.selection.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.selection.WantedRanking;

/**
 * Places for cases of one kind.
 *
 * @param version of the ranking of this kind as it was read
 * @param places cases that are not named stay as they are
 */
record RankingRequest(
        @NotNull(message = "Cần nêu “Loại đối tượng” (nomineeType).") @Schema(title = "Loại đối tượng")
        NomineeType nomineeType,

        @Schema(title = "Phiên bản đã đọc") @NotNull(message = "Cần nêu “Phiên bản đã đọc” (version).")
        Integer version,

        @NotNull(message = "Cần nêu “Thứ tự” (places).")
        @Size(max = 2000, message = "“Thứ tự” (places) có quá nhiều dòng.")
        List<@NotNull(message = "“Thứ tự” (places) có dòng trống.") @Valid Place> places) {

    /** @param place 1 for the first; null takes the place away */
    record Place(
            @NotBlank(message = "Cần nêu “Số hồ sơ” (dossier).")
            String dossier,

            @Schema(title = "Thứ tự") Integer place,
            String note) {}

    WantedRanking wanted() {
        return new WantedRanking(
                nomineeType,
                version,
                places.stream()
                        .map(one -> new WantedRanking.Placing(one.dossier(), one.place(), one.note()))
                        .toList());
    }
}
