package org.augenhoehe.platform.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever is asked by the beginning of a path is the same as if all were asked.
class HandlersByPathTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Rooms())
            .setCustomHandlerMapping(HandlersByPath::new)
            .build();

    @ParameterizedTest
    @CsvSource({
        "/house, house",
        "/house/kitchen, kitchen",
        "/house/7, room 7",
        "/house/7/door, door 7",
        "/hous%65/7/door, door 7",
        "/hut/9, hut 9",
        "/shed, any shed",
        "/garden/a/b, garden",
    })
    void everyPathComesToItsRoom(String path, String room) throws Exception {
        assertThat(mvc.perform(MockMvcRequestBuilders.get(URI.create(path)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(room);
    }

    @Test
    void whatIsNowhereAndWhatIsDoneInAnotherWayIsSaidAsEver() throws Exception {
        assertThat(status(MockMvcRequestBuilders.get("/house/7/roof"))).isEqualTo(404);
        assertThat(status(MockMvcRequestBuilders.get("/house/7/key"))).isEqualTo(405);
        assertThat(status(MockMvcRequestBuilders.post("/house/7/key"))).isEqualTo(200);
    }

    private int status(RequestBuilder asked) throws Exception {
        return mvc.perform(asked).andReturn().getResponse().getStatus();
    }

    @RestController
    static class Rooms {
        @GetMapping("/house")
        String house() {
            return "house";
        }

        @GetMapping("/house/kitchen")
        String kitchen() {
            return "kitchen";
        }

        @GetMapping({"/house/{number}", "/hut/{number:9}"})
        String room(@PathVariable int number) {
            return (number == 9 ? "hut " : "room ") + number;
        }

        @GetMapping("/house/{number}/door")
        String door(@PathVariable int number) {
            return "door " + number;
        }

        @PostMapping("/house/{number}/key")
        String key(@PathVariable int number) {
            return "key " + number;
        }

        @GetMapping("/garden/**")
        String garden() {
            return "garden";
        }

        @GetMapping("/{any}")
        String any(@PathVariable String any) {
            return "any " + any;
        }
    }
}
