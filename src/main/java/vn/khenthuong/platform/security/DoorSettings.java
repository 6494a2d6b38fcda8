package vn.khenthuong.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxBody largest body of a request that uploads no file */
@ConfigurationProperties("khenthuong.door")
record DoorSettings(@DefaultValue("1MB") DataSize maxBody) {}
