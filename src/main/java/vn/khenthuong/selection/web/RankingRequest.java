package vn.khenthuong.selection.web;

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
        @NotNull(message = "Cần nêu “Loại đối tượng” (nomineeType).")
        NomineeType nomineeType,

        @NotNull(message = "Cần nêu “version” đã đọc.") Integer version,

        @NotNull(message = "Cần nêu “places”.") @Size(max = 2000, message = "“places” có quá nhiều dòng.")
        List<@NotNull(message = "“places” có dòng trống.") @Valid Place> places) {

    /** @param place 1 for the first; null takes the place away */
    record Place(@NotBlank(message = "Cần nêu “dossier”.") String dossier, Integer place, String note) {}

    WantedRanking wanted() {
        return new WantedRanking(
                nomineeType,
                version,
                places.stream()
                        .map(one -> new WantedRanking.Placing(one.dossier(), one.place(), one.note()))
                        .toList());
    }
}
