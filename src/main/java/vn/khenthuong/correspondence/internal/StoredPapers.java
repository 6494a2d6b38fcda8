package vn.khenthuong.correspondence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperSection;

/** Papers as they are kept: as data, which both faces are drawn from whenever they are asked for. */
final class StoredPapers {

    /** Grows where the wording of papers changes that do not tell their facts. */
    static final int WORDING = 3;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private StoredPapers() {}

    static String write(Paper paper) {
        return json(paper);
    }

    static Paper read(String stored) {
        try {
            return JSON.readValue(stored, Paper.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept paper cannot be read", unreadable);
        }
    }

    /** Of what it says, whenever it was made; a code by which it is looked up says nothing. */
    static String digest(Paper paper) {
        return digestOf(said(paper));
    }

    /** Of the facts it is made from. */
    static String digest(PaperFacts facts) {
        return digestOf(facts);
    }

    private static String digestOf(Object content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has it", impossible);
        }
    }

    private static List<PaperSection> said(Paper paper) {
        return paper.sections().stream()
                .map(section -> new PaperSection(
                        section.landscape(),
                        section.blocks().stream()
                                .filter(block -> !(block instanceof PaperBlock.Code))
                                .toList()))
                .toList();
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records are always written", impossible);
        }
    }
}
