package org.augenhoehe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Augenhoehe {
    public static void main(String[] args) {
        SpringApplication.run(Augenhoehe.class, args);
    }
}
