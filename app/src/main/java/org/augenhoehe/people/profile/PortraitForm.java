package org.augenhoehe.people.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PortraitForm(
        @Nullable MultipartFile file,

        @NotBlank(message = "profile.picture.description.missing") @Size(max = 300)
        String description,

        @NotNull Audience audience) {

    /// @return null where no file was chosen
    @Nullable
    MultipartFile chosen() {
        return file == null || file.isEmpty() ? null : file;
    }
}
