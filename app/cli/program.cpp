#include "app/cli/program.h"

#include <QCoreApplication>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <sstream>

#include "app/cli/commands.h"
#include "core/listed.h"
#include "formats/words/language.h"
#include "formats/words/words.h"

namespace meritdesk::cli {

namespace {

struct Words
{
    const Command* command = nullptr;
    std::string input = {};
    std::string language = "en";
    bool help = false;
    Call call = {};
};

struct Misuse
{
    QString sentence = {};
};

bool takeLanguage(const std::string& value, Words& words)
{
    words.language = value;
    const auto known = words::languages();
    return std::find(known.begin(), known.end(), value) != known.end();
}

/// One option; false when it is not known. Moves `at` over a value of its own.
bool takeOption(const std::vector<std::string>& arguments, std::size_t& at, Words& words)
{
    const auto& option = arguments[at];
    if (option == "--pretty")
        words.call.pretty = true;
    else if (option == "--explain")
        words.call.explain = true;
    else if (option == "--help" || option == "-h")
        words.help = true;
    else if (option == "--lang")
        return ++at < arguments.size() && takeLanguage(arguments[at], words);
    else if (option.rfind("--lang=", 0) == 0)
        return takeLanguage(option.substr(7), words);
    else
        return false;
    return true;
}

std::optional<Misuse> read(const std::vector<std::string>& arguments, Words& words)
{
    std::vector<std::string> plain;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const auto& argument = arguments[at];
        const bool option = argument.size() > 1 && argument.front() == '-';
        if (!option)
            plain.push_back(argument);
        else if (!takeOption(arguments, at, words))
            return Misuse{QCoreApplication::translate("CommandLine",
                                                      "the option \"%1\" is not known or lacks its value")
                              .arg(QString::fromStdString(argument))};
    }
    if (words.help)
        return std::nullopt;
    if (plain.size() != 2)
        return Misuse{QCoreApplication::translate("CommandLine", "a command and one INPUT are needed")};
    words.command = listed(commands, plain[0]);
    words.input = plain[1];
    if (!words.command)
        return Misuse{QCoreApplication::translate("CommandLine", "the command \"%1\" is not known")
                          .arg(QString::fromStdString(plain[0]))};
    return std::nullopt;
}

void printUsage(std::ostream& out)
{
    out << QCoreApplication::translate(
               "CommandLine",
               "Usage: meritdesk-cli COMMAND INPUT [--lang en|ru|zh|et] [--pretty] [--explain]")
               .toStdString()
        << '\n';
    for (const auto* command : commands)
        out << "  " << command->id << "  "
            << QCoreApplication::translate("Command", command->summary).toStdString() << '\n';
}

std::optional<std::string> bytesOf(std::istream& stream)
{
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    if (stream.bad())
        return std::nullopt;
    return std::move(bytes).str();
}

/// Fills the call's bytes and folder; false when the file cannot be read.
bool load(Words& words, std::istream& in)
{
    std::optional<std::string> bytes;
    std::error_code fault;
    if (words.input == "-") {
        words.call.folder = std::filesystem::current_path(fault);
        bytes = bytesOf(in);
    } else {
        const std::filesystem::path path(words.input);
        words.call.folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
        std::ifstream file(path, std::ios::binary);
        if (file && !std::filesystem::is_directory(path, fault))
            bytes = bytesOf(file);
    }
    if (bytes)
        words.call.input = std::move(*bytes);
    return bytes.has_value();
}

int report(const Outcome& outcome, std::ostream& err)
{
    for (const auto& finding : outcome.findings)
        err << "error: " << finding.place << ": " << words::sentence(finding).toStdString() << '\n';
    return static_cast<int>(outcome.status);
}

} // namespace

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err)
{
    Words words;
    const auto misuse = read(arguments, words);
    const words::ScopedLanguage language(words.language);
    if (misuse) {
        err << "error: " << misuse->sentence.toStdString() << '\n';
        printUsage(err);
        return static_cast<int>(Status::BadCall);
    }
    if (words.help) {
        printUsage(out);
        return 0;
    }
    if (!load(words, in)) {
        const auto fault =
            error("file-unreadable", words.input, {{"file", words.input}, {"reason", "INPUT"}});
        return report({Status::BadFile, {}, {fault}}, err);
    }
    const auto outcome = words.command->run(words.call);
    if (outcome.status != Status::Done)
        return report(outcome, err);
    out << outcome.output << std::flush;
    return out.good() ? 0 : static_cast<int>(Status::BadFile);
}

} // namespace meritdesk::cli
