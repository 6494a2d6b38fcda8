package vn.khenthuong.audit.internal;

import java.time.LocalDate;

/**
 * How far the chain reaches.
 *
 * @param position of the last link, 0 when there is none
 * @param entry id of its line
 * @param watermark every line of an older transaction is sealed
 * @param lastDay day of the last look of the sealer, or null before the first
 */
record ChainState(long position, long entry, byte[] hash, String watermark, LocalDate lastDay) {

    ChainState after(Seal seal) {
        return new ChainState(seal.position(), seal.entry(), seal.hash(), watermark, lastDay);
    }

    ChainState at(String newWatermark, LocalDate day) {
        return new ChainState(position, entry, hash, newWatermark, day);
    }
}
