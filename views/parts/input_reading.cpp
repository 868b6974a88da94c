#include "views/parts/input_reading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "formats/formats.h"
#include "views/parts/input_kinds.h"

namespace meritdesk::views {

namespace {

std::string nameOf(const QString& path)
{
    return QFileInfo(path).fileName().toStdString();
}

/// An import format knows the file for its own.
bool isForImport(std::string_view bytes, std::string_view name)
{
    constexpr int sure = 80;
    return std::any_of(formats::importFormats.begin(), formats::importFormats.end(),
                       [&](const auto* format) { return format->recognise(bytes, name) >= sure; });
}

/// The first edit, then the second, as one.
scenario::Edit together(const scenario::Edit& first, const scenario::Edit& second)
{
    auto both = first;
    both.apply = [first = first.apply,
                  second = second.apply](const scenario::Scenario& before) -> Result<scenario::Scenario> {
        auto middle = first(before);
        return middle ? second(*middle) : middle;
    };
    return both;
}

ReadInput readOne(const InputFile& input, const Progress& progress)
{
    const auto& path = input.path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {error("file-unreadable", {},
                      {{"file", nameOf(path)}, {"reason", file.errorString().toStdString()}})};
    const auto bytes = file.readAll().toStdString();
    const auto* kind = inputKindOf(bytes);
    if (!kind)
        return {.edit = error("unknown-file-kind", {}, {{"file", nameOf(path)}}),
                .import = input.import,
                .forImport = isForImport(bytes, nameOf(path)) ? path : QString()};
    return {kind->read(bytes, QFileInfo(path).absolutePath().toStdString(), progress), kind->page,
            input.import};
}

/// The input with the one beside it.
ReadInput readInput(const InputFile& input, const Progress& progress)
{
    auto first = readOne(input, progress);
    if (input.beside.isEmpty() || !first.edit)
        return first;
    auto second = readOne({input.beside, {}, {}}, progress);
    if (!second.edit)
        return second;
    return {together(*first.edit, *second.edit), second.page, input.import};
}

} // namespace

std::vector<ReadInput> readInputs(const std::vector<InputFile>& files, const Progress& progress)
{
    std::vector<ReadInput> read;
    const auto count = static_cast<double>(files.size());
    for (const auto& file : files) {
        const auto before = static_cast<double>(read.size());
        const auto share = [&](double ofFile) { return goOn(progress, (before + ofFile) / count); };
        if (!share(0))
            break;
        read.push_back(readInput(file, share));
    }
    return read;
}

} // namespace meritdesk::views
