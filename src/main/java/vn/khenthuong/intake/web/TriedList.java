package vn.khenthuong.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import vn.khenthuong.intake.NomineeList;
import vn.khenthuong.kernel.BadInputException;

/**
 * The list that was tried travels with the page and comes back with the confirmation, packed; everything about it is checked anew
 * then, so it need not be trusted.
 */
@Component
class TriedList {

    /** Bytes of what is unpacked. */
    private static final int MOST = 64 << 20;

    private final ObjectMapper json;

    TriedList(ObjectMapper json) {
        this.json = json;
    }

    String packed(NomineeList list) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            json.writeValue(packing, list);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A list is written into memory", impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @throws BadInputException for what was no list */
    NomineeList read(String packed) {
        try (var unpacking =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var bytes = unpacking.readNBytes(MOST);
            var list = json.readValue(bytes, NomineeList.class);
            if (list == null || list.nominees().stream().anyMatch(TriedList::isIncomplete)) {
                throw lost();
            }
            return list;
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            throw lost();
        }
    }

    private static boolean isIncomplete(vn.khenthuong.intake.Nominee nominee) {
        var request = nominee.request();
        return request == null
                || nominee.mark() == null
                || java.util.stream.Stream.of(
                                request.nomineeType(),
                                request.nomineeName(),
                                request.criteriaGroup(),
                                request.awardForm())
                        .anyMatch(Objects::isNull);
    }

    private static BadInputException lost() {
        return new BadInputException("Dữ liệu của lần thử không còn nguyên; hãy chọn lại tệp.");
    }
}
