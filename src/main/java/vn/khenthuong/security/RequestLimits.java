package vn.khenthuong.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the doors.
 *
 * @param maxBody largest body of a request that uploads no file
 * @param maxUpload largest body of a request that uploads one; larger than the largest file, so that whoever keeps files can
 *     say what is wrong with one
 */
@ConfigurationProperties("khenthuong.door")
record RequestLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("32MB") DataSize maxUpload) {}
